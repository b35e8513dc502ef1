using Warehouse.Api.Changes;
using Warehouse.Api.Security;
using Warehouse.GraphQL.Data.Paging;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.History;

namespace Warehouse.Api.Commitments;

/// <summary>What happened to a commitment.</summary>
[ObjectType<Commitment>]
public static class CommitmentHistory
{
    /// <summary>What people changed in it and its targets, newest first; null only beside an error.</summary>
    [BatchResolver]
    [Authorize(Policy = AccessPolicy.History)]
    public static Task<IReadOnlyList<Connection<ChangeRecord>?>> GetHistoryAsync(
        [Parent(nameof(Commitment.Id))] IReadOnlyList<Commitment> commitments, PagingArguments paging, VisibleChanges changes, CancellationToken cancellationToken) =>
        changes.OfAsync(ChangeSubject.Commitment, commitments.Select(c => (long)c.Id), paging, cancellationToken);
}
