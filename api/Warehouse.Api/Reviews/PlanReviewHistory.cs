using Warehouse.Api.Changes;
using Warehouse.Api.Security;
using Warehouse.GraphQL.Data.Paging;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.History;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Api.Reviews;

/// <summary>What happened to a review.</summary>
[ObjectType<PlanReview>]
public static class PlanReviewHistory
{
    /// <summary>What people changed in it and its opportunities, newest first; null only beside an error.</summary>
    [BatchResolver]
    [Authorize(Policy = AccessPolicy.History)]
    public static Task<IReadOnlyList<Connection<ChangeRecord>?>> GetHistoryAsync(
        [Parent(nameof(PlanReview.Id))] IReadOnlyList<PlanReview> reviews, PagingArguments paging, VisibleChanges changes, CancellationToken cancellationToken) =>
        changes.OfAsync(ChangeSubject.PlanReview, reviews.Select(r => (long)r.Id), paging, cancellationToken);
}
