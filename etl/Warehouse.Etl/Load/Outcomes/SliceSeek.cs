using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Load.Dimensions;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>Finds the rows of one slice by the indexes of both stores.</summary>
internal sealed class SliceSeek(LoadSession session, DimensionKeys keys, CellMaker cells)
{
    /// <summary>The operational store's outcomes of a slice as the facts that they make.</summary>
    public List<OutcomeCell> Records(Slice slice)
    {
        var records = RecordsOf(slice).Select(r => cells.Make(r)).ToList();
        records.Sort();
        return [.. OutcomeCell.Joined(records)];
    }

    /// <summary>The facts of a slice, of every row that the municipality has in its dimension.</summary>
    public List<OutcomeCell> Facts(Slice slice)
    {
        var (period, indicator) = (DimPeriod.KeyOf(slice.Year, slice.Month), keys.Indicators[slice.IndicatorCode]);
        List<OutcomeCell> facts = [];
        foreach (var municipality in keys.Municipalities.All(slice.MunicipalityCode))
        {
            facts.AddRange(session.Star.FactOutcomes
                .Where(f => f.PeriodKey == period && f.MunicipalityKey == municipality && f.IndicatorKey == indicator)
                .AsEnumerable().Select(OutcomeCell.Of));
        }

        facts.Sort();
        return facts;
    }

    /// <summary>The facts of all periods of a year.</summary>
    public IEnumerable<OutcomeCell> Year(int year, int indicator, int municipality)
    {
        var periods = Enumerable.Range(0, 13).Select(month => DimPeriod.KeyOf(year, month)).ToArray();
        return session.Star.FactOutcomes
            .Where(f => periods.Contains(f.PeriodKey) && f.MunicipalityKey == municipality && f.IndicatorKey == indicator)
            .AsEnumerable().Select(OutcomeCell.Of);
    }

    /// <summary>The rows of the aggregate for a year, in order.</summary>
    public List<AggregateOutcome> Totals(int year, int indicator, int municipality) =>
    [
        .. session.Star.AggregateOutcomes
            .Where(a => a.Year == year && a.IndicatorKey == indicator && a.MunicipalityKey == municipality)
            .AsEnumerable().OrderBy(YearTotals.KeyOf),
    ];

    private IEnumerable<OutcomeReading> RecordsOf(Slice slice) => OutcomeReading.Of(session, session.Operational.OutcomeRecords.Where(r =>
        r.MunicipalityCode == slice.MunicipalityCode && r.Year == slice.Year && r.Month == slice.Month && r.IndicatorCode == slice.IndicatorCode));
}
