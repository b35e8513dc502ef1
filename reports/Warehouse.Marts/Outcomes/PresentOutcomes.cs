using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Marts.Outcomes;

/// <summary>
/// Sums of a whole selection by indicator and period, read once: what is in it, its years, the periods of its stocks, its totals, and the
/// groups of questions that ask for nothing finer.
/// </summary>
internal sealed class PresentOutcomes
{
    private static readonly HashSet<OutcomeDimension> Known = [OutcomeDimension.Area, OutcomeDimension.Indicator, OutcomeDimension.Year];

    private readonly IReadOnlyDictionary<int, DimIndicator> indicators;
    private readonly List<OutcomeGroup> groups;

    private PresentOutcomes(IReadOnlyDictionary<int, DimIndicator> indicators, List<OutcomeGroup> groups) => (this.indicators, this.groups) = (indicators, groups);

    /// <summary>Keys of the indicators, in order.</summary>
    public IReadOnlyList<int> Keys => [.. groups.Select(g => g.IndicatorKey).Distinct().Order()];

    /// <summary>The years; none without outcomes.</summary>
    public YearSpan Years => new(groups.Min(g => g.Year), groups.Max(g => g.Year));

    /// <summary>Cost of all indicators together, COP; null when no outcome says.</summary>
    public long? CostCop => OutcomeGroup.Sum(groups.Select(g => g.CostCop));

    /// <summary>Reads the sums that measures need; municipalities are counted apart, because they do not add up.</summary>
    public static async Task<PresentOutcomes> ReadAsync(OutcomeRows rows, References references, OutcomeMeasures measures, CancellationToken cancellationToken)
    {
        var query = new GroupQuery()
            .By(nameof(OutcomeGroup.Year), s => s.Year).By(nameof(OutcomeGroup.IndicatorKey), s => s.IndicatorKey).By(nameof(OutcomeGroup.PeriodKey), s => s.PeriodKey)
            .Sum((measures & ~OutcomeMeasures.Municipalities) | OutcomeMeasures.Achieved | OutcomeMeasures.People, rows.Quotients);
        return new(references.Indicators, await rows.Groups(query).ToListAsync(cancellationToken));
    }

    /// <summary>Whether groups by some dimensions can be told.</summary>
    public static bool Knows(OutcomeQuestion question) => question.GroupBy.All(Known.Contains) && !question.Measures.HasFlag(OutcomeMeasures.Municipalities);

    /// <summary>Keys of the indicators of an accumulation.</summary>
    public HashSet<int> Of(Accumulation accumulation) => [.. Keys.Where(k => indicators[k].Accumulation == accumulation)];

    /// <summary>Whether every indicator is of an accumulation.</summary>
    public bool HasOnly(Accumulation accumulation) => Keys.All(k => indicators[k].Accumulation == accumulation);

    /// <summary>The periods of some indicators.</summary>
    public IEnumerable<(int Indicator, int Period)> Periods(IReadOnlySet<int> some) =>
        groups.Where(g => some.Contains(g.IndicatorKey)).Select(g => (g.IndicatorKey, g.PeriodKey));

    /// <summary>The same without some indicators.</summary>
    public PresentOutcomes Without(IReadOnlySet<int> some) => new(indicators, groups.FindAll(g => !some.Contains(g.IndicatorKey)));

    /// <summary>The same, of stocks only the periods that count in each group of the time dimensions.</summary>
    public PresentOutcomes Counted(StockPeriods? stocks, IReadOnlyCollection<OutcomeDimension> dimensions) =>
        stocks is null ? this : new(indicators, groups.FindAll(stocks.Counts(dimensions)));

    /// <summary>One group an indicator, in the order of their keys.</summary>
    public List<OutcomeGroup> ByIndicator() => [.. groups.GroupBy(g => g.IndicatorKey).OrderBy(g => g.Key).Select(g => Sum([.. g], []))];

    /// <summary>The groups of known dimensions, in no order.</summary>
    public List<OutcomeGroup> By(IReadOnlyCollection<OutcomeDimension> dimensions) =>
    [
        .. groups.GroupBy(g => (
                dimensions.Contains(OutcomeDimension.Area) ? indicators[g.IndicatorKey].Area : (OutcomeArea?)null,
                dimensions.Contains(OutcomeDimension.Indicator) ? g.IndicatorKey : 0,
                dimensions.Contains(OutcomeDimension.Year) ? g.Year : null))
            .Select(g => Sum([.. g], dimensions)),
    ];

    private OutcomeGroup Sum(List<OutcomeGroup> some, IReadOnlyCollection<OutcomeDimension> dimensions)
    {
        var one = some[0];
        var indicator = indicators[one.IndicatorKey];
        var isMean = indicator.Accumulation == Accumulation.Average;

        // Unlike indicators meet only where neither values nor people are asked.
        var alike = some.TrueForAll(g => g.IndicatorKey == one.IndicatorKey);
        var people = alike ? OutcomeGroup.Sum(some.Select(g => g.People)) : null;
        return new()
        {
            Area = dimensions.Contains(OutcomeDimension.Area) ? indicator.Area : null,
            Indicator = dimensions.Contains(OutcomeDimension.Indicator) ? indicator.Code : null,
            Year = dimensions.Contains(OutcomeDimension.Year) ? one.Year : null,
            IndicatorKey = one.IndicatorKey,
            Value = alike ? OutcomeGroup.Sum(some.Select(g => g.Value)) : null,
            Divisor = isMean ? people ?? 0 : alike ? OutcomeGroup.Sum(some.Select(g => g.Divisor)) : null,
            People = people,
            CostCop = OutcomeGroup.Sum(some.Select(g => g.CostCop)),
        };
    }
}
