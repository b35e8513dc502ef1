using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Load.Dimensions;
using Warehouse.Model;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>Finds the rows of one slice by the indexes of both stores, by questions that are asked once a slice.</summary>
internal sealed class SliceSeek : IDisposable
{
    private const int LastMonth = 12;

    private readonly DimensionKeys keys;
    private readonly CellMaker cells;
    private readonly RepeatedQuestion<OutcomeReading> records;
    private readonly RepeatedQuestion<OutcomeCell> facts, factsOfYear;
    private readonly RepeatedQuestion<AggregateOutcome> totals;

    public SliceSeek(LoadSession session, DimensionKeys keys, CellMaker cells)
    {
        var (code, name) = ("", "");
        var (year, month, period, first, municipality, indicator) = (0, 0, 0, 0, 0, 0);
        (this.keys, this.cells) = (keys, cells);
        records = new(
            session.Operational,
            OutcomeReading.Columns(session.Operational.OutcomeRecords
                .Where(r => r.MunicipalityCode == code && r.Year == year && r.Month == month && r.IndicatorCode == name)),
            OutcomeReading.Make,
            nameof(code), nameof(year), nameof(month), nameof(name));
        facts = new(
            session.Star,
            OutcomeCell.Columns(session.Star.FactOutcomes.Where(f => f.PeriodKey == period && f.MunicipalityKey == municipality && f.IndicatorKey == indicator)),
            OutcomeCell.Of,
            nameof(period), nameof(municipality), nameof(indicator));
        factsOfYear = new(
            session.Star,
            OutcomeCell.Columns(session.Star.FactOutcomes.Where(f => f.MunicipalityKey == municipality && f.IndicatorKey == indicator).Where(InYear(() => EF.Parameter(first)))),
            OutcomeCell.Of,
            nameof(first), nameof(municipality), nameof(indicator));
        totals = new(
            session.Star,
            YearTotals.Columns(session.Star.AggregateOutcomes.Where(a => a.Year == year && a.IndicatorKey == indicator && a.MunicipalityKey == municipality)),
            YearTotals.Of,
            nameof(year), nameof(indicator), nameof(municipality));
    }

    /// <summary>The operational store's outcomes of a slice as the facts that they make.</summary>
    public List<OutcomeCell> Records(Slice slice)
    {
        var found = records.Ask(slice.MunicipalityCode, slice.Year, slice.Month, slice.IndicatorCode).ConvertAll(r => cells.Make(r));
        found.Sort();
        return [.. OutcomeCell.Joined(found)];
    }

    /// <summary>The facts of a slice, of every row that the municipality has in its dimension.</summary>
    public List<OutcomeCell> Facts(Slice slice)
    {
        var (period, indicator) = (DimPeriod.KeyOf(slice.Year, slice.Month), keys.Indicators[slice.IndicatorCode]);
        List<OutcomeCell> found = [];
        foreach (var municipality in keys.Municipalities.All(slice.MunicipalityCode))
            found.AddRange(facts.Ask(period, municipality, indicator));

        found.Sort();
        return found;
    }

    /// <summary>The facts of all periods of a year.</summary>
    public IEnumerable<OutcomeCell> Year(int year, int indicator, int municipality) =>
        factsOfYear.Ask(DimPeriod.KeyOf(year, 0), municipality, indicator);

    /// <summary>The rows of the aggregate for a year, in order.</summary>
    public List<AggregateOutcome> Totals(int year, int indicator, int municipality)
    {
        var found = totals.Ask(year, indicator, municipality);
        found.Sort(YearTotals.Compare);
        return found;
    }

    public void Dispose()
    {
        records.Dispose();
        facts.Dispose();
        factsOfYear.Dispose();
        totals.Dispose();
    }

    /// <summary>Names every period of a year, since the facts are in their order: within a range of them, a store would read the whole year.</summary>
    /// <param name="first">The variable that holds the first of them.</param>
    private static Expression<Func<FactOutcome, bool>> InYear(Expression<Func<int>> first)
    {
        Expression<Func<FactOutcome, int>> period = f => f.PeriodKey;
        var periods = Expression.NewArrayInit(
            typeof(int), Enumerable.Range(0, LastMonth + 1).Select(month => Expression.Add(first.Body, Expression.Constant(month))));
        return Expression.Lambda<Func<FactOutcome, bool>>(
            Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [typeof(int)], periods, period.Body), period.Parameters);
    }
}
