using Warehouse.Model;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>The stored sums of a department, by year, indicator and period: those of all its regionals and entities.</summary>
internal sealed class DepartmentRows : IDisposable
{
    private readonly RepeatedQuestion<DepartmentOutcome> stored;

    public DepartmentRows(LoadSession session) => stored = new(
        TableQuestion.Of<DepartmentOutcome>(
            session.Star,
            d => new
            {
                d.Year,
                d.IndicatorKey,
                d.PeriodKey,
                d.DepartmentCode,
                d.RegionalCode,
                d.EntityCode,
                d.Verified,
                d.Demonstration,
                d.Value,
                d.People,
                d.CostCop,
                d.Facts,
                d.RowsWithPeople,
                d.RowsWithCost,
            },
            d => new { d.Year, d.IndicatorKey, d.PeriodKey, d.DepartmentCode }),
        session.Reader,
        Of);

    /// <summary>The rows, in no order.</summary>
    public List<DepartmentOutcome> Of(DepartmentPlace place) =>
        stored.Ask(place.Year, place.Indicator, place.Period, place.Department);

    public void Dispose() => stored.Dispose();

    private static DepartmentOutcome Of(IStoredRow row) => new()
    {
        Year = row.Int32(0),
        IndicatorKey = row.Int32(1),
        PeriodKey = row.Int32(2),
        DepartmentCode = row.Text(3),
        RegionalCode = row.Text(4),
        EntityCode = row.Text(5),
        Verified = row.Boolean(6),
        Demonstration = row.Boolean(7),
        Value = row.Int64(8),
        People = row.IsNull(9) ? null : row.Int64(9),
        CostCop = row.IsNull(10) ? null : row.Int64(10),
        Facts = row.Int32(11),
        RowsWithPeople = row.Int32(12),
        RowsWithCost = row.Int32(13),
    };
}
