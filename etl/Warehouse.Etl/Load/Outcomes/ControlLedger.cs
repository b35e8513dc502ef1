using System.Linq.Expressions;
using Warehouse.Etl.Load.Dimensions;
using Warehouse.Model;
using Warehouse.Model.Star;
using Key = (Warehouse.Model.Star.LoadStage Stage, string Source, string Indicator, int Year, bool Demonstration);
using Sum = (Warehouse.Etl.Load.Outcomes.ControlFigures Figures, int Load);

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>The control sums of all outcomes: those of earlier loads, and what this one measures.</summary>
internal sealed class ControlLedger
{
    private const string Step = "control sums";

    private readonly Dictionary<Key, Sum> sums, before;
    private readonly IReadOnlyDictionary<int, string> sources, indicators;
    private readonly int load;

    private ControlLedger(IEnumerable<KeyValuePair<Key, Sum>> stored, DimensionKeys keys, int load) =>
        (before, sums, sources, indicators, this.load) = (new(stored), new(stored), keys.Sources, keys.Indicators.ToDictionary(i => i.Value, i => i.Key), load);

    /// <summary>The sums as the last load left them; none when all is loaded anew.</summary>
    public static ControlLedger Read(LoadSession session, DimensionKeys keys) =>
        new(session.Backlog.Everything ? [] : session.Reader.Rows(session.Star, Columns, Of), keys, session.Run.Id);

    /// <summary>Writes the sums that changed; all where all is loaded anew.</summary>
    public Task WriteAsync(LoadSession session, CancellationToken cancellationToken) => session.Backlog.Everything
        ? session.ReplaceAsync(Step, Rows, null, cancellationToken)
        : session.WriteAsync(Step, before.Where(s => !sums.Contains(s)).Select(Row), InOrder.Where(s => !before.Contains(s)).Select(Row), cancellationToken);

    /// <summary>All sums, in a stable order.</summary>
    public IReadOnlyList<ControlSum> Rows => [.. InOrder.Select(Row)];

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

    private IEnumerable<KeyValuePair<Key, Sum>> InOrder => sums
        .OrderBy(s => s.Key.Stage).ThenBy(s => s.Key.Source, StringComparer.Ordinal).ThenBy(s => s.Key.Indicator, StringComparer.Ordinal)
        .ThenBy(s => s.Key.Year).ThenBy(s => s.Key.Demonstration);

    private static ControlSum Row(KeyValuePair<Key, Sum> sum) => new()
    {
        Stage = sum.Key.Stage,
        Source = sum.Key.Source,
        IndicatorCode = sum.Key.Indicator,
        Year = sum.Key.Year,
        Demonstration = sum.Key.Demonstration,
        Records = sum.Value.Figures.Records,
        Facts = sum.Value.Figures.Facts,
        Value = sum.Value.Figures.Value,
        People = sum.Value.Figures.People,
        CostCop = sum.Value.Figures.CostCop,
        LoadRunId = sum.Value.Load,
    };

    private static readonly Expression<Func<ControlSum, object>> Columns = c => new
    {
        c.Stage,
        c.Source,
        c.IndicatorCode,
        c.Year,
        c.Demonstration,
        c.Records,
        c.Facts,
        c.Value,
        c.People,
        c.CostCop,
        c.LoadRunId,
    };

    /// <summary>Takes the columns in the order in which they are asked for.</summary>
    private static KeyValuePair<Key, Sum> Of(IStoredRow row) => new(
        (Enum.Parse<LoadStage>(row.Text(0)), row.Text(1), row.Text(2), row.Int32(3), row.Boolean(4)),
        (new(row.Int64(5), row.Int64(6), row.Int64(7), row.Int64(8), row.Int64(9)), row.Int32(10)));

    private string SourceOf(int batch) => sources.GetValueOrDefault(batch, DimBatch.People);

    /// <summary>The store has no facts and the aggregates no records.</summary>
    private static ControlFigures Counted(LoadStage stage, ControlFigures figures) => stage switch
    {
        LoadStage.Operational => figures with { Facts = 0 },
        LoadStage.Aggregate or LoadStage.Departments => figures with { Records = 0 },
        _ => figures,
    };
}
