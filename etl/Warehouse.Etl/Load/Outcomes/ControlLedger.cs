using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Load.Dimensions;
using Warehouse.Model.Star;
using Key = (Warehouse.Model.Star.LoadStage Stage, string Source, string Indicator, int Year, bool Demonstration);

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>The control sums of all outcomes: those of earlier loads, and what this one measures.</summary>
internal sealed class ControlLedger
{
    private readonly Dictionary<Key, (ControlFigures Figures, int Load)> sums;
    private readonly IReadOnlyDictionary<int, string> sources, indicators;
    private readonly int load;

    private ControlLedger(Dictionary<Key, (ControlFigures Figures, int Load)> sums, DimensionKeys keys, int load) =>
        (this.sums, sources, indicators, this.load) = (sums, keys.Sources, keys.Indicators.ToDictionary(i => i.Value, i => i.Key), load);

    /// <summary>The sums as the last load left them; none when all is loaded anew.</summary>
    public static async Task<ControlLedger> ReadAsync(LoadSession session, DimensionKeys keys, CancellationToken cancellationToken)
    {
        var stored = session.Backlog.Everything ? [] : await session.Star.ControlSums.ToListAsync(cancellationToken);
        return new(
            stored.ToDictionary(
                c => (c.Stage, c.Source, c.IndicatorCode, c.Year, c.Demonstration),
                c => (new ControlFigures(c.Records, c.Facts, c.Value, c.People, c.CostCop), c.LoadRunId)),
            keys,
            session.Run.Id);
    }

    /// <summary>All sums, in a stable order.</summary>
    public IReadOnlyList<ControlSum> Rows => [.. InOrder.Select(s => new ControlSum
    {
        Stage = s.Key.Stage,
        Source = s.Key.Source,
        IndicatorCode = s.Key.Indicator,
        Year = s.Key.Year,
        Demonstration = s.Key.Demonstration,
        Records = s.Value.Figures.Records,
        Facts = s.Value.Figures.Facts,
        Value = s.Value.Figures.Value,
        People = s.Value.Figures.People,
        CostCop = s.Value.Figures.CostCop,
        LoadRunId = s.Value.Load,
    })];

    /// <summary>The years in which there are outcomes.</summary>
    public IEnumerable<int> Years => sums.Keys.Select(k => k.Year).Distinct();

    /// <summary>How many facts the star has of a year.</summary>
    public long FactsOf(int year) => sums.Where(s => s.Key.Stage == LoadStage.Star && s.Key.Year == year).Sum(s => s.Value.Figures.Facts);

    /// <summary>Forgets all sums, since all is measured anew.</summary>
    public void Forget() => sums.Clear();

    /// <summary>Puts what was measured of whole years in the place of what was known of them.</summary>
    public void Set(LoadStage stage, IReadOnlyCollection<int> years, Tally measured)
    {
        foreach (var old in sums.Keys.Where(k => k.Stage == stage && years.Contains(k.Year)).ToList())
            sums.Remove(old);
        Adjust(stage, measured);
    }

    /// <summary>Adds what some outcomes are now less what they were.</summary>
    public void Adjust(LoadStage stage, Tally difference)
    {
        foreach (var ((batch, indicator, year, demonstration), figures) in difference.Sums)
        {
            Key key = (stage, stage is LoadStage.Aggregate or LoadStage.Departments ? "" : SourceOf(batch), indicators[indicator], year, demonstration);
            var sum = sums.GetValueOrDefault(key).Figures.Plus(Counted(stage, figures), 1);
            if (sum == default)
                sums.Remove(key);
            else
                sums[key] = (sum, load);
        }
    }

    private IEnumerable<KeyValuePair<Key, (ControlFigures Figures, int Load)>> InOrder => sums
        .OrderBy(s => s.Key.Stage).ThenBy(s => s.Key.Source, StringComparer.Ordinal).ThenBy(s => s.Key.Indicator, StringComparer.Ordinal)
        .ThenBy(s => s.Key.Year).ThenBy(s => s.Key.Demonstration);

    private string SourceOf(int batch) => sources.GetValueOrDefault(batch, DimBatch.People);

    /// <summary>The store has no facts and the aggregates no records.</summary>
    private static ControlFigures Counted(LoadStage stage, ControlFigures figures) => stage switch
    {
        LoadStage.Operational => figures with { Facts = 0 },
        LoadStage.Aggregate or LoadStage.Departments => figures with { Records = 0 },
        _ => figures,
    };
}
