using Warehouse.Etl.Load.Dimensions;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>Rows of the yearly aggregate summed by department and regional.</summary>
internal sealed class DepartmentTotals(MunicipalityKeys municipalities)
{
    private readonly Dictionary<Key, DepartmentOutcome> totals = [];

    /// <summary>Begins with a row that stands there already.</summary>
    public void Begin(DepartmentOutcome row) => totals.Add(KeyOf(row), Copy(row));

    /// <summary>Adds a row of the aggregate, or takes it away.</summary>
    public void Add(AggregateOutcome row, int sign = 1)
    {
        var total = Of(row);
        total.Value = checked(total.Value + (sign * row.Value));
        total.Facts += sign * row.Facts;
        (total.People, total.RowsWithPeople) = Sum(total.People, total.RowsWithPeople, row.People, sign);
        (total.CostCop, total.RowsWithCost) = Sum(total.CostCop, total.RowsWithCost, row.CostCop, sign);
    }

    /// <summary>The rows behind which there are facts, in the order in which the table is stored.</summary>
    public IReadOnlyList<DepartmentOutcome> Rows()
    {
        var rows = totals.Values.Where(t => t.Facts != 0).ToList();
        rows.Sort(Compare);
        return rows;
    }

    private static Key KeyOf(DepartmentOutcome row) =>
        new(row.Year, row.IndicatorKey, row.PeriodKey, row.DepartmentCode, row.RegionalCode, row.EntityCode, row.Verified, row.Demonstration);

    public static bool Same(DepartmentOutcome one, DepartmentOutcome other) =>
        (one.Value, one.People, one.CostCop, one.Facts, one.RowsWithPeople, one.RowsWithCost)
        == (other.Value, other.People, other.CostCop, other.Facts, other.RowsWithPeople, other.RowsWithCost);

    private DepartmentOutcome Of(AggregateOutcome row)
    {
        var place = municipalities.Row(row.MunicipalityKey);
        DepartmentOutcome first = new()
        {
            Year = row.Year,
            IndicatorKey = row.IndicatorKey,
            PeriodKey = row.PeriodKey,
            DepartmentCode = place?.DepartmentCode ?? "",
            RegionalCode = place?.RegionalCode ?? "",
            EntityCode = row.EntityCode,
            Verified = row.Verified,
            Demonstration = row.Demonstration,
        };
        return totals.TryGetValue(KeyOf(first), out var known) ? known : totals[KeyOf(first)] = first;
    }

    private static (long? Sum, int Rows) Sum(long? sum, int rows, long? value, int sign) => value is null ? (sum, rows)
        : rows + sign == 0 ? (null, 0)
        : (checked((sum ?? 0) + (sign * value)), rows + sign);

    /// <summary>Compares the keys, in the order in which the table is stored.</summary>
    public static int Compare(DepartmentOutcome a, DepartmentOutcome b) =>
        a.Year != b.Year ? a.Year.CompareTo(b.Year)
        : a.IndicatorKey != b.IndicatorKey ? a.IndicatorKey.CompareTo(b.IndicatorKey)
        : a.PeriodKey != b.PeriodKey ? a.PeriodKey.CompareTo(b.PeriodKey)
        : string.CompareOrdinal(a.DepartmentCode, b.DepartmentCode) is not 0 and var department ? department
        : string.CompareOrdinal(a.RegionalCode, b.RegionalCode) is not 0 and var regional ? regional
        : string.CompareOrdinal(a.EntityCode, b.EntityCode) is not 0 and var entity ? entity
        : a.Verified != b.Verified ? a.Verified.CompareTo(b.Verified)
        : a.Demonstration.CompareTo(b.Demonstration);

    private static DepartmentOutcome Copy(DepartmentOutcome row) => new()
    {
        Year = row.Year,
        IndicatorKey = row.IndicatorKey,
        PeriodKey = row.PeriodKey,
        DepartmentCode = row.DepartmentCode,
        RegionalCode = row.RegionalCode,
        EntityCode = row.EntityCode,
        Verified = row.Verified,
        Demonstration = row.Demonstration,
        Value = row.Value,
        People = row.People,
        CostCop = row.CostCop,
        Facts = row.Facts,
        RowsWithPeople = row.RowsWithPeople,
        RowsWithCost = row.RowsWithCost,
    };

    private sealed record Key(int Year, int Indicator, int Period, string Department, string Regional, string Entity, bool Verified, bool Demonstration);
}
