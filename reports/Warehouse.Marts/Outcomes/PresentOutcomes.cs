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
    /// <summary>Of a shorter page the store groups only what stands on it.</summary>
    private const int ShortPage = 1000;

    private static readonly HashSet<OutcomeDimension> Known = [OutcomeDimension.Area, OutcomeDimension.Indicator, OutcomeDimension.Year];

    private static readonly HashSet<OutcomeDimension> KnownOfPlaces = [.. Known, OutcomeDimension.Municipality, OutcomeDimension.Department, OutcomeDimension.Regional];

    private readonly IReadOnlyDictionary<int, DimIndicator> indicators;
    private readonly IReadOnlyDictionary<int, Place>? places;
    private readonly List<PresentSum> sums;

    private PresentOutcomes(IReadOnlyDictionary<int, DimIndicator> indicators, IReadOnlyDictionary<int, Place>? places, List<PresentSum> sums) =>
        (this.indicators, this.places, this.sums) = (indicators, places, sums);

    /// <summary>Keys of the indicators, in order.</summary>
    public IReadOnlyList<int> Keys => [.. sums.Select(s => s.IndicatorKey).Distinct().Order()];

    /// <summary>The years; none without outcomes.</summary>
    public YearSpan Years => sums.Count == 0 ? default : new(sums.Min(s => s.Year), sums.Max(s => s.Year));

    /// <summary>Cost of all indicators together, COP; null when no outcome says.</summary>
    public long? CostCop => Added(_ => 0) is [var all] ? all.CostCop : null;

    /// <summary>How many municipalities there are; null where only the store can tell, because sums do not.</summary>
    public int? Municipalities => places is null ? null : sums.Select(s => places[s.MunicipalityKey].Code).Distinct().Count();

    /// <summary>Reads the sums that measures need.</summary>
    public static async Task<PresentOutcomes> ReadAsync(
        StarContext star, OutcomeRows rows, OutcomeQuestion question, References references, OutcomeMeasures measures, CancellationToken cancellationToken)
    {
        var ofPlaces = rows.AreOfFewPlaces && AsksPlaces(question);
        var places = ofPlaces
            ? await star.DimMunicipalities.Where(m => EF.Parameter(references.Places!).Contains(m.Key))
                .ToDictionaryAsync(m => m.Key, m => new Place(m.Code, m.DepartmentCode, m.RegionalCode), cancellationToken)
            : null;
        var sums = await rows.Sums(Query(measures, rows.Quotients, ofPlaces)).ToListAsync(cancellationToken);
        foreach (var mean in sums.Where(s => references.Indicators[s.IndicatorKey].Accumulation == Accumulation.Average))
        {
            mean.Divisor = mean.People ?? 0;
        }

        return new(references.Indicators, places, sums);
    }

    /// <summary>The sums that measures need, in the order of the tables, so that a store that reads them in it sorts nothing.</summary>
    public static GroupQuery Query(OutcomeMeasures measures, bool quotients, bool ofPlaces)
    {
        var query = new GroupQuery().By(nameof(PresentSum.Year), s => s.Year).By(nameof(PresentSum.IndicatorKey), s => s.IndicatorKey);
        query = ofPlaces ? query.By(nameof(PresentSum.MunicipalityKey), s => s.MunicipalityKey) : query;
        return query.By(nameof(PresentSum.PeriodKey), s => s.PeriodKey)
            .Sum((measures & ~OutcomeMeasures.Municipalities) | OutcomeMeasures.Achieved | OutcomeMeasures.People, quotients);
    }

    /// <summary>Whether the groups of the question can be told.</summary>
    public bool Knows(OutcomeQuestion question) => places is not null || Knows(question.GroupBy, question.Measures);

    /// <summary>Whether groups by dimensions can be told of any selection.</summary>
    public static bool Knows(IEnumerable<OutcomeDimension> dimensions, OutcomeMeasures measures) =>
        dimensions.All(Known.Contains) && !measures.HasFlag(OutcomeMeasures.Municipalities);

    /// <summary>Keys of the indicators of an accumulation.</summary>
    public HashSet<int> Of(Accumulation accumulation) => [.. Keys.Where(k => indicators[k].Accumulation == accumulation)];

    /// <summary>Whether every indicator is of an accumulation.</summary>
    public bool HasOnly(Accumulation accumulation) => Keys.All(k => indicators[k].Accumulation == accumulation);

    /// <summary>The periods of some indicators.</summary>
    public IEnumerable<(int Indicator, int Period)> Periods(IReadOnlySet<int> some) =>
        sums.Where(s => some.Contains(s.IndicatorKey)).Select(s => (s.IndicatorKey, s.PeriodKey));

    /// <summary>The same without some indicators.</summary>
    public PresentOutcomes Without(IReadOnlySet<int> some) => Where(s => !some.Contains(s.IndicatorKey));

    /// <summary>The same, of stocks only the periods that count in each group of the time dimensions.</summary>
    public PresentOutcomes Counted(StockPeriods? stocks, IReadOnlyCollection<OutcomeDimension> dimensions) =>
        stocks is null ? this : Where(stocks.Counts(dimensions));

    /// <summary>
    /// What is left without a part of it, which was read by year and indicator; null where zero is left, which might as well be nothing, and where
    /// a load has published more meanwhile.
    /// </summary>
    public PresentOutcomes? Less(List<PresentSum> part)
    {
        var left = Added(s => (s.Year, s.IndicatorKey)).ToDictionary(s => (s.Year, s.IndicatorKey), s => s.Copy());
        return part.TrueForAll(p => left.TryGetValue((p.Year, p.IndicatorKey), out var whole) && whole.TryTake(p)) ? new(indicators, null, [.. left.Values]) : null;
    }

    /// <summary>The same indicators in sums of their own.</summary>
    public PresentOutcomes With(List<PresentSum> some) => new(indicators, null, some);

    /// <summary>One sum an indicator, in the order of their keys.</summary>
    public List<PresentSum> ByIndicator() => [.. Added(s => s.IndicatorKey).OrderBy(s => s.IndicatorKey)];

    /// <summary>The groups of known dimensions, in no order.</summary>
    /// <param name="dimensions">The dimensions.</param>
    /// <param name="priority">Whether all are of priority municipalities; null where that is not told apart.</param>
    public List<OutcomeRow> By(IReadOnlyCollection<OutcomeDimension> dimensions, bool? priority = null)
    {
        var (byArea, byIndicator, byYear) = (dimensions.Contains(OutcomeDimension.Area), dimensions.Contains(OutcomeDimension.Indicator), dimensions.Contains(OutcomeDimension.Year));
        var named = Named(dimensions);
        var alike = named?.GroupBy(p => p.Value, p => p.Key).SelectMany(same => same.Select(key => (key, same.First()))).ToDictionary();
        return Added(
            s => (byArea ? indicators[s.IndicatorKey].Area : (OutcomeArea?)null, byIndicator ? s.IndicatorKey : 0, byYear ? s.Year : 0, alike?[s.MunicipalityKey] ?? 0),
            sums.Count)
            .ConvertAll(s =>
            {
                var place = named?[s.MunicipalityKey] ?? default;
                return new OutcomeRow
                {
                    Municipality = place.Code,
                    Department = place.Department,
                    Regional = place.Regional,
                    Municipalities = place.Code is null ? 0 : 1,
                    Priority = priority,
                    Area = byArea ? indicators[s.IndicatorKey].Area : null,
                    Indicator = byIndicator ? indicators[s.IndicatorKey].Code : null,
                    Year = byYear ? s.Year : null,
                    Achieved = s.Achieved,
                    People = s.People,
                    CostCop = s.CostCop,
                };
            });
    }

    private static bool AsksPlaces(OutcomeQuestion question) =>
        question.GroupBy.Contains(OutcomeDimension.Municipality) && question.GroupBy.All(KnownOfPlaces.Contains) && question.Take is null or > ShortPage;

    /// <summary>What the dimensions tell apart of places: a municipality whose regional changed has rows of both.</summary>
    private Dictionary<int, Place>? Named(IReadOnlyCollection<OutcomeDimension> dimensions) => places?.ToDictionary(p => p.Key, p => new Place(
        dimensions.Contains(OutcomeDimension.Municipality) ? p.Value.Code : null,
        dimensions.Contains(OutcomeDimension.Department) ? p.Value.Department : null,
        dimensions.Contains(OutcomeDimension.Regional) ? p.Value.Regional : null));

    /// <summary>Some of the sums, of which there are thousands: a list that grew would be left to the collector twice.</summary>
    private PresentOutcomes Where(Predicate<PresentSum> counts)
    {
        List<PresentSum> some = new(sums.Count);
        some.AddRange(sums.Where(s => counts(s)));
        return new(indicators, places, some);
    }

    /// <summary>The sums of each key, added up.</summary>
    private List<PresentSum> Added<TKey>(Func<PresentSum, TKey> keyOf, int expected = 0)
        where TKey : notnull
    {
        Dictionary<TKey, PresentSum> added = new(expected);
        foreach (var sum in sums)
        {
            ref var all = ref CollectionsMarshal.GetValueRefOrAddDefault(added, keyOf(sum), out var isOneMore);
            all = isOneMore ? all!.Plus(sum) : sum;
        }

        return [.. added.Values];
    }

    /// <summary>A row of the municipalities' dimension by its codes.</summary>
    private readonly record struct Place(string? Code, string? Department, string? Regional);
}
