using Warehouse.Api.Security;
using Warehouse.GraphQL.Data.Paging;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.History;

namespace Warehouse.Api.Changes;

/// <summary>Questions about what changed.</summary>
[QueryType]
public static class ChangeQueries
{
    /// <summary>What people changed, newest first; a regional sees what belongs to it. Imports are in <c>importBatches</c>.</summary>
    /// <param name="since">First day, in Colombia.</param>
    /// <param name="until">Last day, in Colombia.</param>
    /// <param name="where">Events, subjects, regionals, municipalities, cycles, people.</param>
    [Authorize(Policy = AccessPolicy.History)]
    public static Task<Connection<ChangeRecord>> GetChangesAsync(
        DateOnly? since, DateOnly? until, ChangeFilter? where, PagingArguments paging, VisibleChanges changes, CancellationToken cancellationToken) =>
        changes.AskedAsync(since, until, where, paging, cancellationToken);
}
