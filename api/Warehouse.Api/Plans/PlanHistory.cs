using Warehouse.Api.Changes;
using Warehouse.Api.Security;
using Warehouse.GraphQL.Data.Paging;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.History;
using Warehouse.Model.Operational.Plans;

namespace Warehouse.Api.Plans;

/// <summary>What happened to a plan.</summary>
[ObjectType<Plan>]
public static class PlanHistory
{
    /// <summary>What people changed in it, newest first; null only beside an error.</summary>
    [BatchResolver]
    [Authorize(Policy = AccessPolicy.History)]
    public static Task<IReadOnlyList<Connection<ChangeRecord>?>> GetHistoryAsync(
        [Parent(nameof(Plan.Id))] IReadOnlyList<Plan> plans, PagingArguments paging, VisibleChanges changes, CancellationToken cancellationToken) =>
        changes.OfAsync(ChangeSubject.Plan, plans.Select(p => (long)p.Id), paging, cancellationToken);
}
