using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Warehouse.Model;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>The facts of all periods of a year, added up by the store: of a municipality and an indicator there are a hundred.</summary>
internal sealed class YearSums : IDisposable
{
    private const int LastMonth = 12;

    private readonly RepeatedQuestion<YearSum> sums;

    public YearSums(LoadSession session)
    {
        var (first, municipality, indicator, grain) = (0, 0, 0, 1);
        sums = new(
            session.Star,
            session.Reader,
            session.Star.FactOutcomes.Where(f => f.MunicipalityKey == municipality && f.IndicatorKey == indicator).Where(InYear(() => EF.Parameter(first)))
                .GroupBy(f => new { Period = f.PeriodKey / grain * grain, f.ProgrammeKey, f.Verified, f.Demonstration })
                .Select(g => new
                {
                    g.Key.Period,
                    g.Key.ProgrammeKey,
                    g.Key.Verified,
                    g.Key.Demonstration,
                    Value = g.Sum(f => f.Value),
                    People = g.Sum(f => f.People ?? 0),
                    WithPeople = g.Count(f => f.People != null),
                    CostCop = g.Sum(f => f.CostCop ?? 0),
                    WithCost = g.Count(f => f.CostCop != null),
                    Facts = g.Count(),
                }),
            Of,
            nameof(first), nameof(municipality), nameof(indicator), nameof(grain));
    }

    /// <summary>The sums of a year.</summary>
    public List<YearSum> Of(int year, int indicator, int municipality, bool stock) =>
        sums.Ask(DimPeriod.KeyOf(year, 0), municipality, indicator, YearSum.GrainOf(stock));

    public void Dispose() => sums.Dispose();

    private static YearSum Of(IStoredRow row) => new(
        row.Int32(0),
        row.Int32(1),
        row.Boolean(2),
        row.Boolean(3),
        row.Int64(4),
        row.Int32(6) == 0 ? null : row.Int64(5),
        row.Int32(8) == 0 ? null : row.Int64(7),
        row.Int32(9));

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
