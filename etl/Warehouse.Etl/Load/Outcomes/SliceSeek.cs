using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Load.Dimensions;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>Finds the rows of one slice by the indexes of both stores, by questions that are translated once: they are asked once a slice.</summary>
internal sealed class SliceSeek(LoadSession session, DimensionKeys keys, CellMaker cells)
{
    private static readonly Func<OperationalContext, string, int, int, string, IEnumerable<OutcomeRecord>> RecordsOf = EF.CompileQuery(
        (OperationalContext store, string municipality, int year, int month, string indicator) => store.OutcomeRecords
            .Where(r => r.MunicipalityCode == municipality && r.Year == year && r.Month == month && r.IndicatorCode == indicator));

    private static readonly Func<StarContext, IReadOnlyList<int>, int, int, IEnumerable<FactOutcome>> FactsOf = EF.CompileQuery(
        (StarContext star, IReadOnlyList<int> periods, int municipality, int indicator) => star.FactOutcomes
            .Where(f => periods.Contains(f.PeriodKey) && f.MunicipalityKey == municipality && f.IndicatorKey == indicator));

    private static readonly Func<StarContext, int, int, int, IEnumerable<AggregateOutcome>> TotalsOf = EF.CompileQuery(
        (StarContext star, int year, int indicator, int municipality) => star.AggregateOutcomes
            .Where(a => a.Year == year && a.IndicatorKey == indicator && a.MunicipalityKey == municipality));

    /// <summary>The operational store's outcomes of a slice as the facts that they make.</summary>
    public List<OutcomeCell> Records(Slice slice)
    {
        var records = RecordsOf(session.Operational, slice.MunicipalityCode, slice.Year, slice.Month, slice.IndicatorCode)
            .Select(r => cells.Make(OutcomeReading.Of(r))).ToList();
        records.Sort();
        return [.. OutcomeCell.Joined(records)];
    }

    /// <summary>The facts of a slice, of every row that the municipality has in its dimension.</summary>
    public List<OutcomeCell> Facts(Slice slice)
    {
        var (period, indicator) = (DimPeriod.KeyOf(slice.Year, slice.Month), keys.Indicators[slice.IndicatorCode]);
        List<OutcomeCell> facts = [];
        foreach (var municipality in keys.Municipalities.All(slice.MunicipalityCode))
            facts.AddRange(FactsOf(session.Star, new[] { period }, municipality, indicator).Select(OutcomeCell.Of));

        facts.Sort();
        return facts;
    }

    /// <summary>The facts of all periods of a year.</summary>
    public IEnumerable<OutcomeCell> Year(int year, int indicator, int municipality)
    {
        var periods = Enumerable.Range(0, 13).Select(month => DimPeriod.KeyOf(year, month)).ToArray();
        return FactsOf(session.Star, periods, municipality, indicator).Select(OutcomeCell.Of);
    }

    /// <summary>The rows of the aggregate for a year, in order.</summary>
    public List<AggregateOutcome> Totals(int year, int indicator, int municipality) =>
        [.. TotalsOf(session.Star, year, indicator, municipality).OrderBy(YearTotals.KeyOf)];
}
