using Warehouse.Marts.Outcomes;
using Warehouse.Model.Operational.Commitments;

namespace Warehouse.Marts;

/// <summary>Commitments of one indicator put together, the cancelled ones left out.</summary>
/// <param name="Indicator">Indicator code.</param>
/// <param name="Commitments">Their number.</param>
/// <param name="BudgetCop">Their budgets, COP.</param>
/// <param name="Target">Their targets in the indicator's unit.</param>
/// <param name="Achieved">What was achieved, in the indicator's unit; null when nothing was reported.</param>
public sealed record CommitmentProgress(string Indicator, int Commitments, long BudgetCop, decimal Target, decimal? Achieved)
{
    /// <summary>Achieved ÷ target, 1 = reached; null when nothing was reported or the target is 0.</summary>
    public double? Attainment => Target > 0 ? (double?)(Achieved / Target) : null;

    /// <summary>The attainment's range.</summary>
    public TrafficLight TrafficLight => TrafficLightScale.Current.Of(Attainment);

    /// <summary>Puts commitments together by indicator, in the order of codes. Only values of one indicator are added.</summary>
    public static IReadOnlyList<CommitmentProgress> Of(IEnumerable<CommitmentEntry> commitments) =>
    [
        .. commitments.Where(c => c.Status != CommitmentStatus.Cancelled)
            .GroupBy(c => c.Indicator)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new CommitmentProgress(
                g.Key, g.Count(), g.Sum(c => c.BudgetCop), g.Sum(c => c.Target), g.Any(c => c.Achieved is not null) ? g.Sum(c => c.Achieved) : null)),
    ];
}
