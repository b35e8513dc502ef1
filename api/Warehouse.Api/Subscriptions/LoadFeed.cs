using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Warehouse.Api.Operations;
using Warehouse.GraphQL;
using Warehouse.GraphQL.Execution;
using Warehouse.Model.Star;

namespace Warehouse.Api.Subscriptions;

/// <summary>Follows the loads that any process publishes; only one at a time is published, so their ids ascend as they become visible.</summary>
/// <param name="stars">The star schema.</param>
/// <param name="logger">Is told when the store cannot be read.</param>
public sealed class LoadFeed(IDbContextFactory<StarContext> stars, ILogger<LoadFeed> logger)
{
    private readonly Tail tail = new(
        async cancellationToken =>
        {
            await using var star = await stars.CreateDbContextAsync(cancellationToken);
            return await star.LoadRuns.MaxAsync(l => (int?)l.Id, cancellationToken) ?? 0;
        },
        logger);

    /// <summary>The loads from an event on.</summary>
    /// <param name="after">The event that the client saw last; null: from now on.</param>
    /// <param name="context">Of the subscription.</param>
    internal async Task<IAsyncEnumerable<StreamEvent<WarehouseLoad>>> FollowAsync(string? after, ResolverContext context) =>
        EventsAsync(await EventCursor.BeginAsync(after, context, tail), context.CancellationToken);

    private async IAsyncEnumerable<StreamEvent<WarehouseLoad>> EventsAsync(long seen, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            var newest = await tail.BeyondAsync(seen, cancellationToken);
            var from = seen;
            await using (var star = await stars.CreateDbContextAsync(cancellationToken))
            {
                var loads = await star.LoadRuns.Where(l => l.Id > from && l.Id <= newest).OrderBy(l => l.Id).ToListAsync(cancellationToken);
                foreach (var load in loads)
                {
                    yield return new(EventCursor.Of(load.Id), WarehouseLoad.Of(load));
                }
            }

            seen = newest;
        }
    }
}
