using Warehouse.Etl.Load.Dimensions;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>
/// The yearly totals of an indicator and a municipality by what went and came of their facts: a year has a hundred of them, and few change.
/// </summary>
/// <param name="keys">The keys of the dimensions.</param>
internal sealed class MovedTotals(DimensionKeys keys)
{
    private readonly Dictionary<TotalKey, Moved> moved = [];

    /// <summary>What changed, in order.</summary>
    public List<TotalKey> Touched()
    {
        var touched = moved.Keys.ToList();
        touched.Sort(TotalKey.Compare);
        return touched;
    }

    /// <summary>Takes in a fact that went.</summary>
    public void Remove(in OutcomeCell cell) => Of(cell).Gone.Add(cell);

    /// <summary>Takes in a fact that came.</summary>
    public void Add(in OutcomeCell cell) => Of(cell).Come.Add(cell);

    /// <summary>The rows now.</summary>
    /// <param name="key">One of <see cref="Touched"/>.</param>
    /// <param name="before">The rows before.</param>
    /// <returns>The rows in order; null when only the facts that are left can tell whether an amount is known of any of them.</returns>
    public IReadOnlyList<AggregateOutcome>? Rows(TotalKey key, IEnumerable<AggregateOutcome> before)
    {
        var (gone, come) = moved[key];
        var totals = new YearTotals(keys);
        foreach (var row in before)
            totals.Add(row);
        return totals.Replace(gone, come) ? totals.Rows() : null;
    }

    private Moved Of(in OutcomeCell cell)
    {
        TotalKey key = new(cell.Year, cell.Indicator, cell.Municipality);
        if (!moved.TryGetValue(key, out var totals))
            moved.Add(key, totals = new(new(keys), new(keys)));
        return totals;
    }

    private sealed record Moved(YearTotals Gone, YearTotals Come);
}
