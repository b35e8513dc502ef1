using System.Globalization;
using Warehouse.Api.Security;
using Warehouse.GraphQL.Data.Filtering;
using Warehouse.GraphQL.Data.Paging;
using Warehouse.GraphQL.Data.Sorting;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.History;

namespace Warehouse.Api.Changes;

/// <summary>The history that a caller sees, newest first.</summary>
/// <param name="db">The operational store.</param>
/// <param name="caller">Who asks.</param>
public sealed class VisibleChanges(OperationalContext db, Caller caller)
{
    private static readonly Keyset<ChangeRecord> NewestFirst = Keyset.For<ChangeRecord>().Descending(c => c.Id);

    /// <summary>A page of the changes that a filter asks for.</summary>
    internal Task<Connection<ChangeRecord>> AskedAsync(DateOnly? since, DateOnly? until, ChangeFilter? where, PagingArguments paging, CancellationToken cancellationToken)
    {
        var demonstration = Scenario.IsDemonstration(where);
        var changes = db.ChangeRecords.VisibleTo(caller).Where(c => c.Demonstration == demonstration);
        if (since is { } first)
        {
            var from = Today.BeginOf(first);
            changes = changes.Where(c => c.At >= from);
        }

        if (until is { } last)
        {
            var end = Today.BeginOf(last.AddDays(1));
            changes = changes.Where(c => c.At < end);
        }

        return changes.Where(where, ChangeFilter.Over).ToConnectionAsync(paging, NewestFirst, cancellationToken);
    }

    /// <summary>For each subject of a level a page of its changes, in one query.</summary>
    internal async Task<IReadOnlyList<Connection<ChangeRecord>?>> OfAsync(
        ChangeSubject subject, IEnumerable<long> ids, PagingArguments paging, CancellationToken cancellationToken)
    {
        var keys = ids.Select(id => id.ToString(CultureInfo.InvariantCulture)).ToList();
        var changes = db.ChangeRecords.VisibleTo(caller).Where(c => c.Subject == subject);
        var pages = await changes.ToConnectionsAsync(keys, c => c.SubjectKey, paging, NewestFirst, cancellationToken);
        return [.. keys.Select(key => pages[key])];
    }
}
