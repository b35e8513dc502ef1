using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Dimensions;

/// <summary>Periods: of every year that an outcome, a goal or a target names, the year as a whole and its twelve months.</summary>
internal static class PeriodDimension
{
    /// <summary>Brings it up to date.</summary>
    /// <param name="session">The load.</param>
    /// <param name="before">The years that outcomes named at the last load.</param>
    /// <param name="outcomes">The years that they name now.</param>
    /// <param name="cancellationToken">Ends the load.</param>
    public static async Task LoadAsync(LoadSession session, IReadOnlySet<int> before, IReadOnlyCollection<int> outcomes, CancellationToken cancellationToken)
    {
        if (!session.Backlog.Holds(nameof(Goal), nameof(CommitmentTarget)) && before.SetEquals(outcomes))
            return;
        var others = await session.Operational.Goals.Select(g => g.Year)
            .Union(session.Operational.CommitmentTargets.Select(t => t.Year))
            .ToListAsync(cancellationToken);
        var known = await session.Star.DimPeriods.Select(p => p.Year).Distinct().ToListAsync(cancellationToken);
        var years = others.Union(outcomes).ToList();
        var gone = known.Except(years).ToList();
        await session.Star.DimPeriods.Where(p => gone.Contains(p.Year)).ExecuteDeleteAsync(cancellationToken);
        var periods = years.Except(known).Order().SelectMany(year => Enumerable.Range(0, 13).Select(month => Period(year, month)));
        await session.AddAsync("dimensions", periods, null, cancellationToken);
    }

    /// <summary>The last day of a period; month 0 is the whole year.</summary>
    public static DateOnly LastDay(int year, int month) => month == 0 ? new(year, 12, 31) : new(year, month, DateTime.DaysInMonth(year, month));

    private static DimPeriod Period(int year, int month) => new()
    {
        Key = DimPeriod.KeyOf(year, month),
        Year = year,
        Quarter = month == 0 ? null : (month + 2) / 3,
        Month = month == 0 ? null : month,
        StartsOn = new(year, Math.Max(month, 1), 1),
        EndsOn = LastDay(year, month),
    };
}
