using System.Linq.Expressions;
using Warehouse.Etl.Load.Dimensions;
using Warehouse.Model;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>The control sums of all outcomes: those of earlier loads, and what this one measures.</summary>
internal sealed class ControlLedger
{
    private const string Step = "control sums";

    private readonly Dictionary<Key, Sum> sums = [], before = [];
    private readonly IReadOnlyDictionary<int, string> sources, indicators;
    private readonly int load;

    private ControlLedger(IEnumerable<ControlSum> stored, DimensionKeys keys, int load)
    {
        (sources, indicators, this.load) = (keys.Sources, keys.Indicators.ToDictionary(i => i.Value, i => i.Key), load);
        foreach (var row in stored)
        {
            var key = KeyOf(row);
            sums[key] = before[key] = new(new(row.Records, row.Facts, row.Value, row.People, row.CostCop), row.LoadRunId);
        }
    }

    /// <summary>The sums as the last load left them; none when all is loaded anew.</summary>
    public static ControlLedger Read(LoadSession session, DimensionKeys keys) =>
        new(session.Backlog.Everything ? [] : session.Reader.Rows(session.Star, Columns, Of), keys, session.Run.Id);

    /// <summary>Writes the sums that changed; all where all is loaded anew.</summary>
    public Task WriteAsync(LoadSession session, CancellationToken cancellationToken)
    {
        if (session.Backlog.Everything)
            return session.ReplaceAsync(Step, Rows, null, cancellationToken);
        var difference = new Difference<ControlSum>(Compare, (a, b) => before[KeyOf(a)] == sums[KeyOf(b)]);
        difference.Take(InOrder(before), InOrder(sums));
        return session.WriteAsync(Step, difference, cancellationToken);
    }

    /// <summary>All sums, in a stable order.</summary>
    public IReadOnlyList<ControlSum> Rows => InOrder(sums);

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
            Key key = new(stage, stage is LoadStage.Aggregate or LoadStage.Departments ? "" : SourceOf(batch), indicators[indicator], year, demonstration);
            var sum = (sums.GetValueOrDefault(key)?.Figures ?? default).Plus(Counted(stage, figures), 1);
            if (sum == default)
                sums.Remove(key);
            else
                sums[key] = new(sum, load);
        }
    }

    private static List<ControlSum> InOrder(Dictionary<Key, Sum> sums)
    {
        List<ControlSum> rows = new(sums.Count);
        foreach (var (key, sum) in sums)
            rows.Add(Row(key, sum));
        rows.Sort(Compare);
        return rows;
    }

    private static int Compare(ControlSum a, ControlSum b) =>
        a.Stage != b.Stage ? (int)a.Stage - (int)b.Stage
        : string.CompareOrdinal(a.Source, b.Source) is not 0 and var source ? source
        : string.CompareOrdinal(a.IndicatorCode, b.IndicatorCode) is not 0 and var indicator ? indicator
        : a.Year != b.Year ? a.Year.CompareTo(b.Year)
        : a.Demonstration.CompareTo(b.Demonstration);

    private static Key KeyOf(ControlSum row) => new(row.Stage, row.Source, row.IndicatorCode, row.Year, row.Demonstration);

    private static ControlSum Row(Key key, Sum sum) => new()
    {
        Stage = key.Stage,
        Source = key.Source,
        IndicatorCode = key.Indicator,
        Year = key.Year,
        Demonstration = key.Demonstration,
        Records = sum.Figures.Records,
        Facts = sum.Figures.Facts,
        Value = sum.Figures.Value,
        People = sum.Figures.People,
        CostCop = sum.Figures.CostCop,
        LoadRunId = sum.Load,
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
    private static ControlSum Of(IStoredRow row) => new()
    {
        Stage = Enum.Parse<LoadStage>(row.Text(0)),
        Source = row.Text(1),
        IndicatorCode = row.Text(2),
        Year = row.Int32(3),
        Demonstration = row.Boolean(4),
        Records = row.Int64(5),
        Facts = row.Int64(6),
        Value = row.Int64(7),
        People = row.Int64(8),
        CostCop = row.Int64(9),
        LoadRunId = row.Int32(10),
    };

    private string SourceOf(int batch) => sources.GetValueOrDefault(batch, DimBatch.People);

    /// <summary>The store has no facts and the aggregates no records.</summary>
    private static ControlFigures Counted(LoadStage stage, ControlFigures figures) => stage switch
    {
        LoadStage.Operational => figures with { Facts = 0 },
        LoadStage.Aggregate or LoadStage.Departments => figures with { Records = 0 },
        _ => figures,
    };

    private sealed record Key(LoadStage Stage, string Source, string Indicator, int Year, bool Demonstration);

    private sealed record Sum(ControlFigures Figures, int Load);
}
