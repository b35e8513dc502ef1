using Warehouse.Api.Outcomes;
using Warehouse.GraphQL.Data.Filtering;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Api.Reviews;

/// <summary>Conditions on a review; all must hold.</summary>
public sealed class PlanReviewFilter : IScenarioFilter<PlanReviewFilter>
{
    /// <summary>Code of the review cycle, e.g. <c>C112-2012</c>.</summary>
    public IdOperators? Cycle { get; init; }

    /// <summary>Code of the regional that answers.</summary>
    public IdOperators? Regional { get; init; }

    /// <summary>DIVIPOLA code of the plan's municipality.</summary>
    public IdOperators? Municipality { get; init; }

    /// <summary>Code of the department that the plan is of or its municipality lies in.</summary>
    public IdOperators? Department { get; init; }

    /// <summary>The plan's id.</summary>
    public IdOperators? Plan { get; init; }

    /// <summary>How far the answer has come.</summary>
    public EnumOperators<ReviewStatus>? Status { get; init; }

    /// <summary>Day on which the regional began.</summary>
    public DateOperators? StartedOn { get; init; }

    /// <summary>Day on which the answer went out; <c>eq: null</c> finds those that did not.</summary>
    public DateOperators? SentOn { get; init; }

    /// <summary>Whether it was sent after its cycle's window.</summary>
    public bool? Late { get; init; }

    /// <summary>Whom at DNP it went to.</summary>
    public StringOperators? Recipient { get; init; }

    /// <summary>Outcome area of one of the opportunities it names.</summary>
    public AreaOperators? Area { get; init; }

    /// <summary>The demonstration scenario instead of real data, in the outermost filter only; a list never holds both.</summary>
    public bool? Demonstration { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<PlanReviewFilter>? And { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<PlanReviewFilter>? Or { get; init; }

    /// <inheritdoc/>
    public PlanReviewFilter? Not { get; init; }

    /// <summary>The conditions on a review.</summary>
    internal static Action<PlanReviewFilter, FilterConditions<PlanReview>> Over(OperationalContext db) => (filter, reviews) =>
    {
        reviews
            .Where(r => r.CycleCode, filter.Cycle)
            .Where(r => r.RegionalCode, filter.Regional)
            .Where(r => r.Plan!.MunicipalityCode, filter.Municipality)
            .Where(r => r.Plan!.Municipality != null ? r.Plan.Municipality.DepartmentCode : r.Plan.DepartmentCode, filter.Department)
            .Where(r => r.PlanId, filter.Plan)
            .Where(r => r.Status, filter.Status)
            .Where(r => r.StartedOn, filter.StartedOn)
            .Where(r => r.SentOn, filter.SentOn)
            .Where(filter.Late, r => r.SentOn != null && r.SentOn > r.Cycle!.ClosesOn)
            .Where(r => r.Recipient, filter.Recipient);
        if (filter.Area is { } area)
        {
            var named = db.AllianceOpportunities.Where(o => o.Area, area).Select(o => o.ReviewId);
            reviews.Where(r => named.Contains(r.Id));
        }
    };
}
