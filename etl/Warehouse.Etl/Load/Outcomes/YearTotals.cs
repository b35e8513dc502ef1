using System.Linq.Expressions;
using System.Runtime.InteropServices;
using Warehouse.Etl.Load.Dimensions;
using Warehouse.Model;
using Warehouse.Model.Star;
using Key = (int Year, int Indicator, int Municipality, int Period, string Entity, bool Verified, bool Demonstration);

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>Outcomes summed to year, indicator, municipality, period of a stock, entity, verified or not, demonstration or not.</summary>
internal sealed class YearTotals(DimensionKeys keys)
{
    private readonly Dictionary<Key, Total> totals = [];

    public void Add(in OutcomeCell cell) => Add(cell.Indicator, cell.Municipality, YearSum.Of(cell, keys.Accumulations.IsStock(cell.Indicator)));

    public void Add(int indicator, int municipality, in YearSum sum) => Add(
        (sum.Year, indicator, municipality, sum.Period, keys.Entities[sum.Programme], sum.Verified, sum.Demonstration),
        new(sum.Value, sum.People, sum.CostCop, sum.Facts));

    public void Add(AggregateOutcome row) => Add(KeyOf(row), new(row.Value, row.People, row.CostCop, row.Facts));

    /// <summary>Takes facts away and puts others in their place.</summary>
    /// <returns>Whether that can be told: not where the last fact with a known amount may have gone, and not of facts that were not there.</returns>
    public bool Replace(YearTotals gone, YearTotals come)
    {
        foreach (var (key, less) in gone.totals)
        {
            if (totals.GetValueOrDefault(key).Replace(less, come.totals.GetValueOrDefault(key)) is not { } left)
                return false;
            if (left.Facts == 0)
                totals.Remove(key);
            else
                totals[key] = left;
        }

        foreach (var (key, more) in come.totals.Where(t => !gone.totals.ContainsKey(t.Key)))
            Add(key, more);
        return true;
    }

    /// <summary>The rows in the order in which the table is stored.</summary>
    public IReadOnlyList<AggregateOutcome> Rows()
    {
        List<AggregateOutcome> rows =
        [
            .. totals.Select(t => new AggregateOutcome
            {
                Year = t.Key.Year,
                IndicatorKey = t.Key.Indicator,
                MunicipalityKey = t.Key.Municipality,
                PeriodKey = t.Key.Period,
                EntityCode = t.Key.Entity,
                Verified = t.Key.Verified,
                Demonstration = t.Key.Demonstration,
                Value = t.Value.Value,
                People = t.Value.People,
                CostCop = t.Value.CostCop,
                Facts = t.Value.Facts,
            }),
        ];
        rows.Sort(Compare);
        return rows;
    }

    /// <summary>What is asked of a row that is stored.</summary>
    public static readonly Expression<Func<AggregateOutcome, object>> Columns = a => new
    {
        a.Year,
        a.IndicatorKey,
        a.MunicipalityKey,
        a.PeriodKey,
        a.EntityCode,
        a.Verified,
        a.Demonstration,
        a.Value,
        a.People,
        a.CostCop,
        a.Facts,
    };

    /// <summary>Takes the columns in the order in which they are asked for.</summary>
    public static AggregateOutcome Of(IStoredRow row) => new()
    {
        Year = row.Int32(0),
        IndicatorKey = row.Int32(1),
        MunicipalityKey = row.Int32(2),
        PeriodKey = row.Int32(3),
        EntityCode = row.Text(4),
        Verified = row.Boolean(5),
        Demonstration = row.Boolean(6),
        Value = row.Int64(7),
        People = row.IsNull(8) ? null : row.Int64(8),
        CostCop = row.IsNull(9) ? null : row.Int64(9),
        Facts = row.Int32(10),
    };

    public static int Compare(AggregateOutcome one, AggregateOutcome other) => KeyOf(one).CompareTo(KeyOf(other));

    public static bool Same(AggregateOutcome one, AggregateOutcome other) =>
        (one.Value, one.People, one.CostCop, one.Facts) == (other.Value, other.People, other.CostCop, other.Facts);

    private void Add(Key key, in Total more)
    {
        ref var total = ref CollectionsMarshal.GetValueRefOrAddDefault(totals, key, out _);
        total = total.Plus(more);
    }

    private static Key KeyOf(AggregateOutcome row) =>
        (row.Year, row.IndicatorKey, row.MunicipalityKey, row.PeriodKey, row.EntityCode, row.Verified, row.Demonstration);

    private readonly record struct Total(long Value, long? People, long? CostCop, int Facts)
    {
        public Total Plus(in Total more) => new(
            checked(Value + more.Value), OutcomeCell.Sum(People, more.People), OutcomeCell.Sum(CostCop, more.CostCop), Facts + more.Facts);

        /// <summary>The total without some of its facts and with others; null when it cannot be told.</summary>
        public Total? Replace(in Total less, in Total more)
        {
            var facts = Facts - less.Facts + more.Facts;
            if (facts == 0)
                return default(Total);
            return Facts >= less.Facts && Replace(People, less.People, more.People, out var people) && Replace(CostCop, less.CostCop, more.CostCop, out var cost)
                ? new Total(checked(Value - less.Value + more.Value), people, cost, facts)
                : null;
        }

        private static bool Replace(long? sum, long? less, long? more, out long? now)
        {
            now = less is null ? OutcomeCell.Sum(sum, more) : checked(sum - less + more);
            return less is null || now is not null;
        }
    }
}
