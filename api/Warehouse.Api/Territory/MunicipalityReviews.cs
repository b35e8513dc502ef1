using Warehouse.Api.Hosting;
using Warehouse.Api.Reviews;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.Plans;
using Warehouse.Model.Operational.Reviews;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Api.Territory;

/// <summary>SENA's answers to the plans of a municipality.</summary>
[ObjectType<Municipality>]
public static class MunicipalityReviews
{
    /// <summary>The reviews of its plans, newest cycle first.</summary>
    /// <param name="cycle">Only this review cycle, e.g. <c>C112-2012</c>.</param>
    /// <param name="demonstration">Those of the demonstration scenario instead of the real ones.</param>
    [BatchResolver]
    [Cacheable(nameof(PlanReview), nameof(Plan), AnswerVersion.Reader)]
    public static Task<IReadOnlyList<IReadOnlyList<PlanReview>>> GetReviewsAsync(
        [Parent(nameof(Municipality.Code))] IReadOnlyList<Municipality> municipalities,
        [ID] string? cycle,
        VisibleReviews reviews,
        CancellationToken cancellationToken,
        bool demonstration = false)
    {
        var codes = municipalities.Select(m => m.Code).ToList();
        return reviews.ParentsAsync(
            codes,
            r => r.Plan!.MunicipalityCode!,
            r => r.Demonstration == demonstration && codes.Contains(r.Plan!.MunicipalityCode!) && (cycle == null || r.CycleCode == cycle),
            cancellationToken);
    }
}
