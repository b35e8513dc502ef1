using Warehouse.Api.Changes;
using Warehouse.Api.Security;
using Warehouse.GraphQL.Data.Paging;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.History;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Api.Outcomes;

/// <summary>What happened to an outcome.</summary>
[ObjectType<OutcomeRecord>]
public static class OutcomeRecordHistory
{
    /// <summary>What people changed in it, with the evidence it was verified by, newest first; null only beside an error.</summary>
    [BatchResolver]
    [Authorize(Policy = AccessPolicy.History)]
    public static Task<IReadOnlyList<Connection<ChangeRecord>?>> GetHistoryAsync(
        [Parent(nameof(OutcomeRecord.Id))] IReadOnlyList<OutcomeRecord> outcomes, PagingArguments paging, VisibleChanges changes, CancellationToken cancellationToken) =>
        changes.OfAsync(ChangeSubject.OutcomeRecord, outcomes.Select(o => o.Id), paging, cancellationToken);
}
