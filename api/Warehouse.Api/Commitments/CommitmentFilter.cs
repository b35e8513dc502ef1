using Warehouse.Api.Outcomes;
using Warehouse.GraphQL.Data.Filtering;
using Warehouse.Marts.Outcomes;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Api.Commitments;

/// <summary>Conditions on a commitment; all must hold.</summary>
public sealed class CommitmentFilter : IScenarioFilter<CommitmentFilter>
{
    /// <summary>DIVIPOLA code.</summary>
    public IdOperators? Municipality { get; init; }

    /// <summary>Code of the municipality's department.</summary>
    public IdOperators? Department { get; init; }

    /// <summary>Code of the regional that answers for it.</summary>
    public IdOperators? Regional { get; init; }

    /// <summary>Code of the training centre that carries it out.</summary>
    public IdOperators? Centre { get; init; }

    /// <summary>Id of the review it follows from.</summary>
    public IdOperators? Review { get; init; }

    /// <summary>Code of the cycle of that review.</summary>
    public IdOperators? Cycle { get; init; }

    /// <summary>Indicator code, e.g. <c>TRA_TRAINEES</c>.</summary>
    public IdOperators? Indicator { get; init; }

    /// <summary>Outcome area of the indicator.</summary>
    public AreaOperators? Area { get; init; }

    /// <summary>How far it has come.</summary>
    public EnumOperators<CommitmentStatus>? Status { get; init; }

    /// <summary>Money of the ordinary budget, COP; needs a token, and finds only commitments whose budget the caller may read.</summary>
    public LongOperators? BudgetCop { get; init; }

    /// <summary>Year of the ordinary budget that pays; needs a token, and finds only commitments whose budget the caller may read.</summary>
    public IntOperators? BudgetYear { get; init; }

    /// <summary>First day.</summary>
    public DateOperators? StartsOn { get; init; }

    /// <summary>Last day.</summary>
    public DateOperators? EndsOn { get; init; }

    /// <summary>Achieved ÷ target on the day <c>asOf</c>, 1 = reached.</summary>
    public FloatOperators? Attainment { get; init; }

    /// <summary>The attainment's range on the day <c>asOf</c>.</summary>
    public EnumOperators<TrafficLight>? TrafficLight { get; init; }

    /// <summary>Whether, on the day <c>asOf</c>, a target was due and less was achieved; nothing reported is less.</summary>
    public bool? Behind { get; init; }

    /// <summary>The demonstration scenario instead of real data, in the outermost filter only; a list never holds both.</summary>
    public bool? Demonstration { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<CommitmentFilter>? And { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<CommitmentFilter>? Or { get; init; }

    /// <inheritdoc/>
    public CommitmentFilter? Not { get; init; }

    /// <summary>Whether it asks where commitments stand, which costs their targets and outcomes.</summary>
    internal bool AsksForStanding =>
        Attainment is not null || TrafficLight is not null || Behind is not null
        || Not?.AsksForStanding == true || (And ?? []).Concat(Or ?? []).Any(f => f.AsksForStanding);

    /// <summary>Whether it looks inside commitments, which not everybody may.</summary>
    internal bool AsksForInternals =>
        BudgetCop is not null || BudgetYear is not null
        || Not?.AsksForInternals == true || (And ?? []).Concat(Or ?? []).Any(f => f.AsksForInternals);

    /// <summary>The conditions on a commitment; a review that the caller does not see is none.</summary>
    internal static Action<CommitmentFilter, FilterConditions<CommitmentStanding>> Over(IQueryable<PlanReview> visibleReviews) => (filter, standings) =>
    {
        var scale = TrafficLightScale.Current;
        standings
            .Where(s => s.Commitment.MunicipalityCode, filter.Municipality)
            .Where(s => s.Commitment.Municipality!.DepartmentCode, filter.Department)
            .Where(s => s.Commitment.RegionalCode, filter.Regional)
            .Where(s => s.Commitment.CentreCode, filter.Centre)
            .Where(s => s.Commitment.IndicatorCode, filter.Indicator)
            .Where(s => s.Commitment.Indicator!.Area, filter.Area)
            .Where(s => s.Commitment.Status, filter.Status)
            .Where(s => s.Commitment.BudgetCop, filter.BudgetCop)
            .Where(s => s.Commitment.BudgetYear, filter.BudgetYear)
            .Where(s => s.Commitment.StartsOn, filter.StartsOn)
            .Where(s => s.Commitment.EndsOn, filter.EndsOn)
            .Where(s => s.Attainment, filter.Attainment)
            .Where(
                s => s.Attainment == null ? Marts.Outcomes.TrafficLight.NoData
                    : s.Attainment < scale.Vulnerable ? Marts.Outcomes.TrafficLight.Low
                    : s.Attainment < scale.Good ? Marts.Outcomes.TrafficLight.Vulnerable
                    : s.Attainment <= scale.Over ? Marts.Outcomes.TrafficLight.Good
                    : Marts.Outcomes.TrafficLight.Over,
                filter.TrafficLight)
            .Where(filter.Behind, s => s.Target != null && (s.Achieved == null || s.Achieved < s.Target));
        if (filter.Review is not null || filter.Cycle is not null)
        {
            var reviews = visibleReviews.Where(r => r.Id, filter.Review).Where(r => r.CycleCode, filter.Cycle).Select(r => (int?)r.Id);
            standings.Where(s => reviews.Contains(s.Commitment.ReviewId));
        }
    };
}
