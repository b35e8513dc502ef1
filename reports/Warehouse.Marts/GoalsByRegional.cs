using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Marts;

/// <summary>What SENA set itself for a regional and what it reports as executed.</summary>
public sealed record RegionalGoal
{
    /// <summary>Regional code.</summary>
    public required string Regional { get; init; }

    /// <summary>Year of the goal.</summary>
    public int Year { get; init; }

    /// <summary>Month up to which execution is counted, 1 to 12.</summary>
    public int Month { get; init; }

    /// <summary>Category as SENA names it.</summary>
    public required string Category { get; init; }

    /// <summary>Goal for the year, in places; null when none of its items has one.</summary>
    public double? Target { get; init; }

    /// <summary>Executed up to the month, in places; null when none of its items reports it.</summary>
    public double? Executed { get; init; }

    /// <summary>Executed ÷ target, 1 = reached; null when one is missing or the target is 0.</summary>
    public double? Attainment => Target > 0 ? Executed / Target : null;
}

/// <summary>
/// How do the regionals stand against their goals? Grain: regional, cut-off month, category. Sums the items in detail only:
/// SENA's own subtotals and totals would count places twice.
/// </summary>
public static class GoalsByRegional
{
    /// <summary>The goals of a year, in no order; a year may have several cut-offs, which are never added.</summary>
    public static IQueryable<RegionalGoal> Of(StarContext star, int year) =>
        from t in star.FactTargets
        where t.Scope == GoalScope.Regional && !t.IsTotal && !t.IsRate && !t.Demonstration && t.PeriodKey / 100 == year
        group t by new { t.RegionalCode, t.PeriodKey, t.Category } into g
        select new RegionalGoal
        {
            Regional = g.Key.RegionalCode!,
            Year = g.Key.PeriodKey / 100,
            Month = g.Key.PeriodKey % 100,
            Category = g.Key.Category!,
            Target = g.Max(t => t.Target) == null ? null : g.Sum(t => t.Target),
            Executed = g.Max(t => t.Executed) == null ? null : g.Sum(t => t.Executed),
        };
}
