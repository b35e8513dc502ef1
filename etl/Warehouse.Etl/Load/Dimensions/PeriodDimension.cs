using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Dimensions;

/// <summary>Periods: of every year that an outcome, a goal or a target names, the year as a whole and its twelve months.</summary>
internal static class PeriodDimension
{
    public static async Task LoadAsync(LoadStage stage, CancellationToken cancellationToken)
    {
        var store = stage.Operational;
        var years = await store.OutcomeRecords.Select(r => r.Year)
            .Union(store.Goals.Select(g => g.Year))
            .Union(store.CommitmentTargets.Select(t => t.Year))
            .ToListAsync(cancellationToken);
        var periods = years.Order().SelectMany(year => Enumerable.Range(0, 13).Select(month => Period(year, month)));
        await stage.Star.DimPeriods.ExecuteDeleteAsync(cancellationToken);
        await stage.AddAsync("dimensions", periods, null, cancellationToken);
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
