using Warehouse.Api.Hosting;
using Warehouse.Api.Reviews;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.Plans;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Api.Plans;

/// <summary>SENA's answers to a plan.</summary>
[ObjectType<Plan>]
public static class PlanReviews
{
    /// <summary>Its reviews, newest cycle first: one a cycle. Those of a demonstration plan are demonstration too.</summary>
    /// <param name="cycle">Only this review cycle, e.g. <c>C112-2012</c>.</param>
    [BatchResolver]
    [Cacheable(nameof(PlanReview), nameof(Plan), AnswerVersion.Reader)]
    public static Task<IReadOnlyList<IReadOnlyList<PlanReview>>> GetReviewsAsync(
        [Parent(nameof(Plan.Id))] IReadOnlyList<Plan> plans, [ID] string? cycle, VisibleReviews reviews, CancellationToken cancellationToken)
    {
        var ids = plans.Select(p => p.Id).ToList();
        return reviews.ParentsAsync(
            ids, r => r.PlanId, r => ids.Contains(r.PlanId) && r.Demonstration == r.Plan!.Demonstration && (cycle == null || r.CycleCode == cycle), cancellationToken);
    }
}
