using System.Runtime.InteropServices;
using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Marts.Outcomes;

/// <summary>
/// Sums of a whole selection by indicator and period, read once: what is in it, its years, the periods of its stocks, its totals, and the
/// groups of questions that ask for nothing finer. Of a few municipalities, such as a department's, they are read by municipality where a
/// question asks for that: keys are grouped faster than the codes that stand for them, and nothing is read or counted twice.
/// </summary>
internal sealed class PresentOutcomes
{
    /// <summary>The key of a sum of several indicators.</summary>
    private const int Unlike = -1;

    /// <summary>Of a shorter page the store groups only what stands on it.</summary>
    private const int ShortPage = 1000;

    private static readonly HashSet<OutcomeDimension> Known = [OutcomeDimension.Area, OutcomeDimension.Indicator, OutcomeDimension.Year];

    private static readonly HashSet<OutcomeDimension> KnownOfPlaces = [.. Known, OutcomeDimension.Municipality, OutcomeDimension.Department, OutcomeDimension.Regional];

    private readonly IReadOnlyDictionary<int, DimIndicator> indicators;
    private readonly IReadOnlyDictionary<int, Place>? places;
    private readonly List<OutcomeGroup> groups;

    private PresentOutcomes(IReadOnlyDictionary<int, DimIndicator> indicators, IReadOnlyDictionary<int, Place>? places, List<OutcomeGroup> groups) =>
        (this.indicators, this.places, this.groups) = (indicators, places, groups);

    /// <summary>Keys of the indicators, in order.</summary>
    public IReadOnlyList<int> Keys => [.. groups.Select(g => g.IndicatorKey).Distinct().Order()];

    /// <summary>The years; none without outcomes.</summary>
    public YearSpan Years => groups.Count == 0 ? default : new(groups.Min(YearOf), groups.Max(YearOf));

    /// <summary>Cost of all indicators together, COP; null when no outcome says.</summary>
    public long? CostCop => groups.Aggregate((long?)null, (sum, group) => OutcomeGroup.Sum(sum, group.CostCop));

    /// <summary>How many municipalities there are; null where only the store can tell, because sums do not.</summary>
    public int? Municipalities => places is null ? null : groups.Select(g => places[g.MunicipalityKey].Code).Distinct().Count();

    /// <summary>Reads the sums that measures need.</summary>
    public static async Task<PresentOutcomes> ReadAsync(
        StarContext star, OutcomeRows rows, OutcomeQuestion question, References references, OutcomeMeasures measures, CancellationToken cancellationToken)
    {
        var ofPlaces = rows.AreOfFewPlaces && AsksPlaces(question);
        var places = ofPlaces
            ? await star.DimMunicipalities.Where(m => EF.Parameter(references.Places!).Contains(m.Key))
                .ToDictionaryAsync(m => m.Key, m => new Place(m.Code, m.DepartmentCode, m.RegionalCode), cancellationToken)
            : null;
        return new(references.Indicators, places, await rows.Groups(Query(measures, rows.Quotients, ofPlaces)).ToListAsync(cancellationToken));
    }

    /// <summary>The sums that measures need, in the order of the tables, so that nothing is sorted.</summary>
    public static GroupQuery Query(OutcomeMeasures measures, bool quotients, bool ofPlaces)
    {
        var query = new GroupQuery().ByUnread(nameof(OutcomeGroup.Year), s => s.Year).By(nameof(OutcomeGroup.IndicatorKey), s => s.IndicatorKey);
        query = ofPlaces ? query.By(nameof(OutcomeGroup.MunicipalityKey), s => s.MunicipalityKey) : query;
        return query.By(nameof(OutcomeGroup.PeriodKey), s => s.PeriodKey)
            .Sum((measures & ~OutcomeMeasures.Municipalities) | OutcomeMeasures.Achieved | OutcomeMeasures.People, quotients);
    }

    /// <summary>Whether the groups of the question can be told.</summary>
    public bool Knows(OutcomeQuestion question) => places is not null || (question.GroupBy.All(Known.Contains) && !question.Measures.HasFlag(OutcomeMeasures.Municipalities));

    /// <summary>Keys of the indicators of an accumulation.</summary>
    public HashSet<int> Of(Accumulation accumulation) => [.. Keys.Where(k => indicators[k].Accumulation == accumulation)];

    /// <summary>Whether every indicator is of an accumulation.</summary>
    public bool HasOnly(Accumulation accumulation) => Keys.All(k => indicators[k].Accumulation == accumulation);

    /// <summary>The periods of some indicators.</summary>
    public IEnumerable<(int Indicator, int Period)> Periods(IReadOnlySet<int> some) =>
        groups.Where(g => some.Contains(g.IndicatorKey)).Select(g => (g.IndicatorKey, g.PeriodKey));

    /// <summary>The same without some indicators.</summary>
    public PresentOutcomes Without(IReadOnlySet<int> some) => new(indicators, places, groups.FindAll(g => !some.Contains(g.IndicatorKey)));

    /// <summary>The same, of stocks only the periods that count in each group of the time dimensions.</summary>
    public PresentOutcomes Counted(StockPeriods? stocks, IReadOnlyCollection<OutcomeDimension> dimensions) =>
        stocks is null ? this : new(indicators, places, groups.FindAll(stocks.Counts(dimensions)));

    /// <summary>One group an indicator, in the order of their keys.</summary>
    public List<OutcomeGroup> ByIndicator() => [.. Sums(g => g.IndicatorKey, []).OrderBy(g => g.IndicatorKey)];

    /// <summary>The groups of known dimensions, in no order.</summary>
    public List<OutcomeGroup> By(IReadOnlyCollection<OutcomeDimension> dimensions)
    {
        var (byArea, byIndicator, byYear) = (dimensions.Contains(OutcomeDimension.Area), dimensions.Contains(OutcomeDimension.Indicator), dimensions.Contains(OutcomeDimension.Year));
        var named = Named(dimensions);
        return Sums(
            g => (byArea ? indicators[g.IndicatorKey].Area : (OutcomeArea?)null, byIndicator ? g.IndicatorKey : 0, byYear ? YearOf(g) : 0, named(g)),
            dimensions);
    }

    private static int YearOf(OutcomeGroup group) => group.PeriodKey / 100;

    private static bool AsksPlaces(OutcomeQuestion question) =>
        question.GroupBy.Contains(OutcomeDimension.Municipality) && question.GroupBy.All(KnownOfPlaces.Contains) && question.Take is null or > ShortPage;

    /// <summary>What the dimensions tell apart of places: a municipality whose regional changed has rows of both.</summary>
    private Func<OutcomeGroup, Place> Named(IReadOnlyCollection<OutcomeDimension> dimensions)
    {
        var named = places?.ToDictionary(p => p.Key, p => new Place(
            dimensions.Contains(OutcomeDimension.Municipality) ? p.Value.Code : null,
            dimensions.Contains(OutcomeDimension.Department) ? p.Value.Department : null,
            dimensions.Contains(OutcomeDimension.Regional) ? p.Value.Regional : null));
        return g => named is null ? default : named[g.MunicipalityKey];
    }

    private List<OutcomeGroup> Sums<TKey>(Func<OutcomeGroup, TKey> keyOf, IReadOnlyCollection<OutcomeDimension> dimensions)
        where TKey : notnull
    {
        var named = Named(dimensions);
        Dictionary<TKey, OutcomeGroup> sums = new(dimensions.Count == 0 ? 0 : groups.Count);
        foreach (var group in groups)
        {
            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, keyOf(group), out var isOneMore);
            if (isOneMore)
            {
                Add(group, sum!);
            }
            else
            {
                sum = Alone(group, named(group), dimensions);
            }
        }

        return [.. sums.Values];
    }

    private OutcomeGroup Alone(OutcomeGroup group, Place place, IReadOnlyCollection<OutcomeDimension> dimensions)
    {
        var indicator = indicators[group.IndicatorKey];
        return new()
        {
            Municipality = place.Code,
            Department = place.Department,
            Regional = place.Regional,
            Municipalities = place.Code is null ? 0 : 1,
            Area = dimensions.Contains(OutcomeDimension.Area) ? indicator.Area : null,
            Indicator = dimensions.Contains(OutcomeDimension.Indicator) ? indicator.Code : null,
            Year = dimensions.Contains(OutcomeDimension.Year) ? YearOf(group) : null,
            IndicatorKey = group.IndicatorKey,
            Value = group.Value,
            Divisor = indicator.Accumulation == Accumulation.Average ? group.People ?? 0 : group.Divisor,
            People = group.People,
            CostCop = group.CostCop,
        };
    }

    /// <summary>Unlike indicators meet only where neither values nor people are asked.</summary>
    private void Add(OutcomeGroup more, OutcomeGroup sum)
    {
        sum.CostCop = OutcomeGroup.Sum(sum.CostCop, more.CostCop);
        if (sum.IndicatorKey != more.IndicatorKey)
        {
            (sum.IndicatorKey, sum.Value, sum.Divisor, sum.People) = (Unlike, null, null, null);
            return;
        }

        sum.Value = OutcomeGroup.Sum(sum.Value, more.Value);
        sum.People = OutcomeGroup.Sum(sum.People, more.People);
        sum.Divisor = indicators[more.IndicatorKey].Accumulation == Accumulation.Average ? sum.People ?? 0 : OutcomeGroup.Sum(sum.Divisor, more.Divisor);
    }

    /// <summary>A row of the municipalities' dimension by its codes.</summary>
    private readonly record struct Place(string? Code, string? Department, string? Regional);
}
