using Microsoft.EntityFrameworkCore;
using Warehouse.Model;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>What the star itself says it holds, read from it after it was written.</summary>
internal static class Measured
{
    /// <summary>The sums of the facts of whole years, where reading them is dear as the store adds them up.</summary>
    public static async Task<Tally> FactsAsync(LoadSession session, IReadOnlyList<int> years, CancellationToken cancellationToken) =>
        session.Reader.IsEmbedded || years.Count == 0 ? OneByOne(session, years, cancellationToken) : await AddedUpAsync(session.Star, years, cancellationToken);

    private static async Task<Tally> AddedUpAsync(StarContext star, IReadOnlyList<int> years, CancellationToken cancellationToken)
    {
        var (first, end) = (years.Min() * 100, (years.Max() + 1) * 100);
        var sums = await star.FactOutcomes.Where(f => f.PeriodKey >= first && f.PeriodKey < end && years.Contains(f.PeriodKey / 100))
            .GroupBy(f => new { f.BatchId, f.IndicatorKey, Year = f.PeriodKey / 100, f.Demonstration })
            .Select(g => new
            {
                g.Key,
                Figures = new ControlFigures(
                    g.Sum(f => (long)f.Records), g.LongCount(), g.Sum(f => f.Value), g.Sum(f => f.People ?? 0), g.Sum(f => f.CostCop ?? 0)),
            })
            .ToListAsync(cancellationToken);
        var tally = new Tally();
        foreach (var sum in sums)
            tally.Add((sum.Key.BatchId, sum.Key.IndicatorKey, sum.Key.Year, sum.Key.Demonstration), sum.Figures);
        return tally;
    }

    /// <summary>
    /// Adds the facts up one by one in the order in which they are stored: sums by batch and indicator would make SQLite sort them, which
    /// costs more than reading them.
    /// </summary>
    private static Tally OneByOne(LoadSession session, IReadOnlyList<int> years, CancellationToken cancellationToken)
    {
        var tally = new Tally();
        foreach (var year in years)
        {
            var (first, end) = (year * 100, (year + 1) * 100);
            var facts = session.Star.FactOutcomes.Where(f => f.PeriodKey >= EF.Constant(first) && f.PeriodKey < EF.Constant(end))
                .Select(f => new { f.BatchId, f.IndicatorKey, f.Demonstration, f.Records, f.Value, f.People, f.CostCop });
            foreach (var (batch, indicator, demonstration, figures) in session.Reader.Read(session.Star, facts, Of))
            {
                cancellationToken.ThrowIfCancellationRequested();
                tally.Add((batch, indicator, year, demonstration), figures);
            }
        }

        return tally;
    }

    /// <summary>Takes the columns in the order in which they are asked for.</summary>
    private static (int Batch, int Indicator, bool Demonstration, ControlFigures Figures) Of(IStoredRow row) => (
        row.Int32(0),
        row.Int32(1),
        row.Boolean(2),
        new(row.Int32(3), 1, row.Int64(4), row.IsNull(5) ? 0 : row.Int64(5), row.IsNull(6) ? 0 : row.Int64(6)));

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
