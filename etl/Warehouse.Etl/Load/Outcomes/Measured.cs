using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>What the star itself says it holds: sums by SQL, period by period, so that none needs much memory.</summary>
internal static class Measured
{
    public static async Task<Tally> FactsAsync(StarContext star, IReadOnlyList<int> years, CancellationToken cancellationToken)
    {
        var tally = new Tally();
        foreach (var period in years.SelectMany(y => Enumerable.Range(0, 13).Select(month => DimPeriod.KeyOf(y, month))))
        {
            var sums = await star.FactOutcomes.Where(f => f.PeriodKey == period)
                .GroupBy(f => new { f.BatchId, f.IndicatorKey, f.Demonstration })
                .Select(g => new
                {
                    g.Key,
                    Figures = new ControlFigures(
                        g.Sum(f => (long)f.Records), g.LongCount(), g.Sum(f => f.Value), g.Sum(f => f.People ?? 0), g.Sum(f => f.CostCop ?? 0)),
                })
                .ToListAsync(cancellationToken);
            foreach (var sum in sums)
                tally.Add((sum.Key.BatchId, sum.Key.IndicatorKey, period / 100, sum.Key.Demonstration), sum.Figures);
        }

        return tally;
    }

    public static async Task<Tally> TotalsAsync(StarContext star, IReadOnlyList<int> years, CancellationToken cancellationToken)
    {
        var tally = new Tally();
        foreach (var year in years)
        {
            var sums = await star.AggregateOutcomes.Where(a => a.Year == year)
                .GroupBy(a => new { a.IndicatorKey, a.Demonstration })
                .Select(g => new
                {
                    g.Key,
                    Figures = new ControlFigures(0, g.Sum(a => (long)a.Facts), g.Sum(a => a.Value), g.Sum(a => a.People ?? 0), g.Sum(a => a.CostCop ?? 0)),
                })
                .ToListAsync(cancellationToken);
            foreach (var sum in sums)
                tally.Add((0, sum.Key.IndicatorKey, year, sum.Key.Demonstration), sum.Figures);
        }

        return tally;
    }
}
