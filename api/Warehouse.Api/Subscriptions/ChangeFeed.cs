using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Warehouse.GraphQL;
using Warehouse.GraphQL.Execution;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.History;

namespace Warehouse.Api.Subscriptions;

/// <summary>
/// Follows the changes that any process writes, by the id that <see cref="ChangeRecord"/> promises to ascend as they become
/// visible: none is lost and none comes twice, whoever wrote it and however often the follower reconnects.
/// </summary>
/// <param name="stores">The operational store.</param>
/// <param name="logger">Is told when the store cannot be read.</param>
public sealed class ChangeFeed(IDbContextFactory<OperationalContext> stores, ILogger<ChangeFeed> logger)
{
    private const int PageSize = 100;

    private readonly Tail tail = new(
        async cancellationToken =>
        {
            await using var db = await stores.CreateDbContextAsync(cancellationToken);
            return await db.ChangeRecords.MaxAsync(c => (long?)c.Id, cancellationToken) ?? 0;
        },
        logger);

    /// <summary>The subjects of certain changes from an event on, each as it is when its event is sent; one that is gone by then is left out.</summary>
    /// <param name="which">The changes.</param>
    /// <param name="subjects">The subjects by the ids among the keys of a page of changes.</param>
    /// <param name="after">The event that the client saw last; null: from now on.</param>
    /// <param name="context">Of the subscription.</param>
    internal async Task<IAsyncEnumerable<StreamEvent<T>>> FollowAsync<T>(
        Expression<Func<ChangeRecord, bool>> which,
        Func<OperationalContext, IReadOnlyList<int>, Task<Dictionary<int, T>>> subjects,
        string? after,
        ResolverContext context) =>
        EventsAsync(await EventCursor.BeginAsync(after, context, tail), which, subjects, context.CancellationToken);

    private async IAsyncEnumerable<StreamEvent<T>> EventsAsync<T>(
        long seen,
        Expression<Func<ChangeRecord, bool>> which,
        Func<OperationalContext, IReadOnlyList<int>, Task<Dictionary<int, T>>> subjects,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            var newest = await tail.BeyondAsync(seen, cancellationToken);
            while (seen < newest)
            {
                await using var db = await stores.CreateDbContextAsync(cancellationToken);
                var from = seen;
                var page = await db.ChangeRecords.Where(c => c.Id > from && c.Id <= newest).Where(which).OrderBy(c => c.Id).Take(PageSize)
                    .Select(c => new { c.Id, c.SubjectKey }).ToListAsync(cancellationToken);
                var found = page.Count == 0 ? [] : await subjects(db, [.. page.Select(c => KeyOf(c.SubjectKey)).Distinct()]);
                foreach (var change in page)
                {
                    if (found.TryGetValue(KeyOf(change.SubjectKey), out var subject))
                    {
                        yield return new(EventCursor.Of(change.Id), subject);
                    }
                }

                seen = page.Count < PageSize ? newest : page[^1].Id;
            }
        }
    }

    private static int KeyOf(string subject) => int.Parse(subject, System.Globalization.CultureInfo.InvariantCulture);
}
