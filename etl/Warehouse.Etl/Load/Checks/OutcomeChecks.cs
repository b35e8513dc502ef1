using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Checks;

/// <summary>Control sums of outcomes: operational = star by source, indicator and year; star = aggregate by indicator and year.</summary>
internal static class OutcomeChecks
{
    public static async Task<IEnumerable<LoadCheck>> RunAsync(LoadStage stage, CancellationToken cancellationToken)
    {
        var sources = await stage.Operational.ImportBatches.ToDictionaryAsync(b => b.Id, b => b.Source, cancellationToken);
        var indicators = await stage.Star.DimIndicators.ToDictionaryAsync(i => i.Key, i => i.Code, cancellationToken);
        string Source(int batch) => sources.GetValueOrDefault(batch, "recorded by people");

        var operational = (await OperationalAsync(stage, cancellationToken)).SelectMany(s => s.Named($"{Source(s.Batch)} {s.Indicator}"));
        var star = await StarAsync(stage, cancellationToken);
        var aggregate = await AggregateAsync(stage, cancellationToken);
        return
        [
            .. ControlSum.Compare("operational = star", operational, star.SelectMany(s => s.Named($"{Source(s.Batch)} {indicators[s.Indicator]}"))),
            .. ControlSum.Compare(
                "star = aggregate",
                star.SelectMany(s => (s with { Records = s.Facts }).Named(indicators[s.Indicator])),
                aggregate.SelectMany(s => s.Named(indicators[s.Indicator]))),
        ];
    }

    private static Task<List<Sums<string>>> OperationalAsync(LoadStage stage, CancellationToken cancellationToken) =>
        (from record in stage.Operational.OutcomeRecords
         join indicator in stage.Operational.Indicators on record.IndicatorCode equals indicator.Code
         let mean = indicator.Accumulation == Accumulation.Average
         group new { record, Value = mean ? record.Value * (record.People ?? 0) : record.Value }
             by new { Batch = record.ImportBatchId ?? 0, record.IndicatorCode, record.Year } into g
         select new Sums<string>(
             g.Key.Batch, g.Key.IndicatorCode, g.Key.Year, g.Sum(x => x.Value), g.Sum(x => x.record.People ?? 0), g.Sum(x => x.record.CostCop ?? 0), g.Count(), 0))
        .ToListAsync(cancellationToken);

    private static Task<List<Sums<int>>> StarAsync(LoadStage stage, CancellationToken cancellationToken) =>
        (from fact in stage.Star.FactOutcomes
         group fact by new { fact.BatchId, fact.IndicatorKey, Year = fact.PeriodKey / 100 } into g
         select new Sums<int>(
             g.Key.BatchId, g.Key.IndicatorKey, g.Key.Year, g.Sum(f => f.Value), g.Sum(f => f.People ?? 0), g.Sum(f => f.CostCop ?? 0), g.Sum(f => f.Records), g.Count()))
        .ToListAsync(cancellationToken);

    private static Task<List<Sums<int>>> AggregateAsync(LoadStage stage, CancellationToken cancellationToken) =>
        (from row in stage.Star.AggregateOutcomes
         group row by new { row.IndicatorKey, row.Year } into g
         select new Sums<int>(
             0, g.Key.IndicatorKey, g.Key.Year, g.Sum(a => a.Value), g.Sum(a => a.People ?? 0), g.Sum(a => a.CostCop ?? 0), g.Sum(a => a.Facts), 0))
        .ToListAsync(cancellationToken);

    private sealed record Sums<TIndicator>(int Batch, TIndicator Indicator, int Year, long Value, long People, long CostCop, long Records, long Facts)
    {
        public IEnumerable<ControlSum> Named(string subject) =>
        [
            new($"outcomes {subject} {Year}, value", Value),
            new($"outcomes {subject} {Year}, people", People),
            new($"outcomes {subject} {Year}, cost", CostCop),
            new($"outcomes {subject} {Year}, rows", Records),
        ];
    }
}
