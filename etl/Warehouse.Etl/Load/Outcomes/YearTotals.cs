using System.Runtime.InteropServices;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>Outcomes summed to year, indicator, municipality, entity, verified or not, demonstration or not.</summary>
/// <param name="entities">The executing entity of every programme, by key.</param>
internal sealed class YearTotals(IReadOnlyDictionary<int, string> entities)
{
    private readonly Dictionary<(int Year, int Indicator, int Municipality, string Entity, bool Verified, bool Demonstration), Total> totals = [];

    public void Add(in OutcomeCell cell)
    {
        var key = (cell.Year, cell.Indicator, cell.Municipality, entities[cell.Programme], cell.Verified, cell.Demonstration);
        ref var total = ref CollectionsMarshal.GetValueRefOrAddDefault(totals, key, out _);
        total = new(
            checked(total.Value + cell.Value),
            OutcomeCell.Sum(total.People, cell.People),
            OutcomeCell.Sum(total.CostCop, cell.CostCop),
            total.Facts + 1);
    }

    /// <summary>The rows in the order in which the table is stored.</summary>
    public IReadOnlyList<AggregateOutcome> Rows() =>
    [
        .. totals.Select(t => new AggregateOutcome
        {
            Year = t.Key.Year,
            IndicatorKey = t.Key.Indicator,
            MunicipalityKey = t.Key.Municipality,
            EntityCode = t.Key.Entity,
            Verified = t.Key.Verified,
            Demonstration = t.Key.Demonstration,
            Value = t.Value.Value,
            People = t.Value.People,
            CostCop = t.Value.CostCop,
            Facts = t.Value.Facts,
        }).OrderBy(KeyOf),
    ];

    public static (int Year, int Indicator, int Municipality, string Entity, bool Verified, bool Demonstration) KeyOf(AggregateOutcome row) =>
        (row.Year, row.IndicatorKey, row.MunicipalityKey, row.EntityCode, row.Verified, row.Demonstration);

    public static bool Same(AggregateOutcome one, AggregateOutcome other) =>
        (one.Value, one.People, one.CostCop, one.Facts) == (other.Value, other.People, other.CostCop, other.Facts);

    private readonly record struct Total(long Value, long? People, long? CostCop, int Facts);
}
