using Microsoft.EntityFrameworkCore;
using Warehouse.Marts.Outcomes;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Marts;

/// <summary>What SENA set itself for the country and what it reports as executed, for one indicator.</summary>
/// <param name="Indicator">Indicator code.</param>
/// <param name="Year">Year of the goal.</param>
/// <param name="Month">Month up to which execution is counted, 1 to 12.</param>
/// <param name="Target">Goal for the year, in the indicator's unit; null when none is set.</param>
/// <param name="Executed">Executed up to the month, in the indicator's unit; null when not reported.</param>
public sealed record NationalGoal(string Indicator, int Year, int Month, decimal? Target, decimal? Executed)
{
    /// <summary>Executed ÷ target, 1 = reached; null when one is missing or the target is 0.</summary>
    public double? Attainment => Target is > 0 && Executed is not null ? (double)(Executed / Target) : null;

    /// <summary>The attainment's range.</summary>
    public TrafficLight TrafficLight => TrafficLightScale.Current.Of(Attainment);
}

/// <summary>
/// How does SENA stand against its goals? Grain: indicator. The nation's own goal counts; where there is none, the sum of the
/// regionals'. Detail counts; where there is none, the one total.
/// </summary>
public static class NationalGoals
{
    /// <summary>The goals of a year at its last cut-off, in the catalogue's order; an indicator without goal is not there.</summary>
    public static async Task<IReadOnlyList<NationalGoal>> AskAsync(StarContext star, int year, CancellationToken cancellationToken)
    {
        var goals = await (
            from t in star.FactTargets
            join i in star.DimIndicators on t.IndicatorKey equals i.Key
            where t.PeriodKey / 100 == year && !t.Demonstration && i.Key != 0
                && (t.Scope == GoalScope.National || t.Scope == GoalScope.Regional)
            orderby i.Position, i.Code
            select new { Fact = t, i.Code }).ToListAsync(cancellationToken);
        return [.. goals.GroupBy(g => g.Code).Select(g => Goal(g.Key, year, [.. g.Select(x => x.Fact)]))];
    }

    private static NationalGoal Goal(string indicator, int year, IReadOnlyList<FactTarget> facts)
    {
        var scope = facts.Any(f => f.Scope == GoalScope.National) ? GoalScope.National : GoalScope.Regional;
        var last = facts.Where(f => f.Scope == scope).Max(f => f.PeriodKey);
        var counted = CountedGoals.Of(facts.Where(f => f.Scope == scope && f.PeriodKey == last));
        return new(indicator, year, last % 100, Sum(counted, f => f.Target), Sum(counted, f => f.Executed));
    }

    private static decimal? Sum(IReadOnlyList<FactTarget> facts, Func<FactTarget, double?> value) =>
        facts.Any(f => value(f) is not null) ? facts.Sum(f => (decimal?)value(f) * (f.IsRate ? 100 : 1)) : null;
}
