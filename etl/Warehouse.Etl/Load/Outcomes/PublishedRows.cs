using Warehouse.Model;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>The published rows that still hold, by year, indicator and municipality.</summary>
internal sealed class PublishedRows : IDisposable
{
    private readonly RepeatedQuestion<PublishedOutcome> open;

    public PublishedRows(LoadSession session) => open = new(
        TableQuestion.Of<PublishedOutcome>(
            session.Star,
            p => new { p.Year, p.IndicatorKey, p.MunicipalityKey, p.PeriodKey, p.EntityCode, p.Verified, p.Demonstration, p.Value, p.People, p.CostCop, p.FromLoad },
            p => new { p.Year, p.IndicatorKey, p.MunicipalityKey, p.ToLoad }),
        session.Reader,
        Of);

    /// <summary>The rows in order.</summary>
    public List<PublishedOutcome> Open(TotalKey key)
    {
        var found = open.Ask(key.Year, key.Indicator, key.Municipality, PublishedOutcome.StillHolds);
        found.Sort(Compare);
        return found;
    }

    /// <summary>A row of the aggregate as a load publishes it first.</summary>
    public static PublishedOutcome Of(AggregateOutcome row, int load) => new()
    {
        Year = row.Year,
        MunicipalityKey = row.MunicipalityKey,
        PeriodKey = row.PeriodKey,
        IndicatorKey = row.IndicatorKey,
        EntityCode = row.EntityCode,
        Verified = row.Verified,
        Demonstration = row.Demonstration,
        FromLoad = load,
        ToLoad = PublishedOutcome.StillHolds,
        Value = row.Value,
        People = row.People,
        CostCop = row.CostCop,
    };

    /// <summary>Compares what identifies a row among those that still hold.</summary>
    public static int Compare(PublishedOutcome one, PublishedOutcome other) => KeyOf(one).CompareTo(KeyOf(other));

    public static bool Same(PublishedOutcome one, PublishedOutcome other) =>
        (one.Value, one.People, one.CostCop) == (other.Value, other.People, other.CostCop);

    public void Dispose() => open.Dispose();

    private static (int Year, int Indicator, int Municipality, int Period, string Entity, bool Verified, bool Demonstration) KeyOf(PublishedOutcome row) =>
        (row.Year, row.IndicatorKey, row.MunicipalityKey, row.PeriodKey, row.EntityCode, row.Verified, row.Demonstration);

    /// <summary>The columns of the aggregate, and the first load in the place of the number of facts.</summary>
    private static PublishedOutcome Of(IStoredRow row) => Of(YearTotals.Of(row), row.Int32(10));
}
