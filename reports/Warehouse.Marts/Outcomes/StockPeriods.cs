using System.Linq.Expressions;

namespace Warehouse.Marts.Outcomes;

/// <summary>
/// Which periods count for stocks: the last one of the selection, or of each group of time. It is the same for every
/// territory, so that territories still add up.
/// </summary>
internal sealed class StockPeriods
{
    private readonly IReadOnlyList<(int Indicator, int Period)> all;

    /// <summary>Of the periods that the stocks in a selection have.</summary>
    public StockPeriods(IEnumerable<(int Indicator, int Period)> all) => this.all = [.. all.Distinct()];

    /// <summary>Whether a group of one indicator and period is not of a stock, or of a period that counts.</summary>
    public Predicate<PresentSum> Counts(IReadOnlyCollection<OutcomeDimension> dimensions)
    {
        var stocks = all.GroupBy(p => p.Indicator).ToDictionary(s => s.Key, s => Counted(s, dimensions).ToHashSet());
        return group => !stocks.TryGetValue(group.IndicatorKey, out var counted) || counted.Contains(group.PeriodKey);
    }

    /// <summary>Rows that are not of a stock, or of a stock's last period in each group of the time dimensions.</summary>
    /// <param name="dimensions">The dimensions.</param>
    /// <param name="alone">Whether there is nothing but stocks, so that the years say all that a store needs to seek.</param>
    public Expression<Func<OutcomeSource, bool>> Last(IReadOnlyCollection<OutcomeDimension> dimensions, bool alone)
    {
        var row = Expression.Parameter(typeof(OutcomeSource), "s");
        var indicator = Expression.Property(row, nameof(OutcomeSource.IndicatorKey));
        var period = Expression.Property(row, nameof(OutcomeSource.PeriodKey));
        var stocks = all.GroupBy(p => p.Indicator).Select(s => (s.Key, Periods: Counted(s, dimensions).ToList())).ToList();
        var counts = stocks.Select(s => (Expression)Expression.AndAlso(
            Expression.Equal(indicator, Expressions.Parameter(s.Key)), ConditionExpressions.Among(period, s.Periods)));
        var others = alone ? [] : new Expression[] { Expression.Not(ConditionExpressions.Among(indicator, stocks.Select(s => s.Key))) };
        var body = others.Concat(counts).Aggregate(Expression.OrElse);
        var years = stocks.SelectMany(s => s.Periods).Select(p => p / 100).Distinct();
        return Expression.Lambda<Func<OutcomeSource, bool>>(
            alone ? Expression.AndAlso(ConditionExpressions.Among(Expression.Property(row, nameof(OutcomeSource.Year)), years), body) : body, row);
    }

    /// <summary>The years of the periods that count.</summary>
    public YearSpan Years(IReadOnlyCollection<OutcomeDimension> dimensions)
    {
        var years = all.GroupBy(p => p.Indicator).SelectMany(stock => Counted(stock, dimensions)).Select(p => (int?)(p / 100)).ToList();
        return new(years.Min(), years.Max());
    }

    private static IEnumerable<int> Counted(IEnumerable<(int Indicator, int Period)> stock, IReadOnlyCollection<OutcomeDimension> dimensions) =>
        stock.GroupBy(p => Bucket(p.Period, dimensions)).Select(b => b.MaxBy(p => End(p.Period)).Period);

    private static (int Year, int Quarter, int Month) Bucket(int period, IReadOnlyCollection<OutcomeDimension> dimensions)
    {
        var month = period % 100;
        return (
            dimensions.Contains(OutcomeDimension.Year) ? period / 100 : 0,
            dimensions.Contains(OutcomeDimension.Quarter) ? (month + 2) / 3 : 0,
            dimensions.Contains(OutcomeDimension.Month) ? month : 0);
    }

    /// <summary>A whole year ends with its December, and December, which says more, comes after it.</summary>
    private static int End(int period) => period % 100 == 0 ? ((period + 12) * 2) - 1 : period * 2;
}
