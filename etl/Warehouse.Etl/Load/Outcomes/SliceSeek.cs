using Warehouse.Etl.Load.Dimensions;
using Warehouse.Model;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>Finds the rows of one slice by the indexes of both stores, by questions that are asked once a slice.</summary>
internal sealed class SliceSeek : IDisposable
{
    private readonly DimensionKeys keys;
    private readonly bool moved;
    private readonly CellMaker cells;
    private readonly RepeatedQuestion<OutcomeReading> records;
    private readonly RepeatedQuestion<OutcomeCell> facts;
    private readonly Lazy<YearSums> sums;
    private readonly RepeatedQuestion<AggregateOutcome> totals;

    public SliceSeek(LoadSession session, DimensionKeys keys, CellMaker cells)
    {
        (this.keys, this.cells, moved) = (keys, cells, session.Backlog.Holds(MunicipalityDimension.Tables));
        records = new(
            TableQuestion.Of(session.Operational, OutcomeReading.Columns, r => new { r.MunicipalityCode, r.Year, r.Month, r.IndicatorCode }),
            session.Reader,
            OutcomeReading.Make);
        facts = new(
            TableQuestion.Of(session.Star, OutcomeCell.Columns, f => new { f.PeriodKey, f.MunicipalityKey, f.IndicatorKey }), session.Reader, OutcomeCell.Of);
        totals = new(
            TableQuestion.Of(session.Star, YearTotals.Columns, a => new { a.Year, a.IndicatorKey, a.MunicipalityKey }), session.Reader, YearTotals.Of);
        sums = new(() => new(session));
    }

    /// <summary>The operational store's outcomes of a slice as the facts that they make.</summary>
    public List<OutcomeCell> Records(Slice slice)
    {
        var found = records.Ask(slice.MunicipalityCode, slice.Year, slice.Month, slice.IndicatorCode).ConvertAll(r => cells.Make(r));
        CellOrder.Sort(found);
        return [.. OutcomeCell.Joined(found)];
    }

    /// <summary>The facts of a slice; where municipalities changed, of every row that this one has in its dimension.</summary>
    public List<OutcomeCell> Facts(Slice slice)
    {
        var (period, indicator) = (DimPeriod.KeyOf(slice.Year, slice.Month), keys.Indicators[slice.IndicatorCode]);
        List<OutcomeCell> found = [];
        foreach (var municipality in moved ? keys.Municipalities.All(slice.MunicipalityCode) : [keys.Municipalities.In(slice.MunicipalityCode, slice.Year, slice.Month)])
            found.AddRange(facts.Ask(period, municipality, indicator));
        CellOrder.Sort(found);
        return found;
    }

    /// <summary>The facts of a year, added up by the store: where what changed does not tell.</summary>
    public List<YearSum> Sums(TotalKey key) => sums.Value.Of(key.Year, key.Indicator, key.Municipality, keys.Accumulations.IsStock(key.Indicator));

    /// <summary>The rows of the aggregate for a year, in order.</summary>
    public List<AggregateOutcome> Totals(TotalKey key)
    {
        var found = totals.Ask(key.Year, key.Indicator, key.Municipality);
        found.Sort(YearTotals.Compare);
        return found;
    }

    public void Dispose()
    {
        records.Dispose();
        facts.Dispose();
        if (sums.IsValueCreated)
            sums.Value.Dispose();
        totals.Dispose();
    }
}
