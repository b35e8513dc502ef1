using Warehouse.Marts.Outcomes;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Tests.Marts.AtRandom;

/// <summary>Answers questions by looking at every outcome, one after the other. Shares no computation with the marts.</summary>
internal sealed class BruteForce(IReadOnlyList<FlatOutcome> all, PlainInhabitants inhabitants)
{
    private const OutcomeMeasures Values =
        OutcomeMeasures.Achieved | OutcomeMeasures.People | OutcomeMeasures.Share | OutcomeMeasures.PerThousandInhabitants | OutcomeMeasures.Cumulative;

    public PlainAnswer Answer(OutcomeQuestion question)
    {
        if (PlainRefusals.BeforeReading(question) is { Count: > 0 } refusals)
        {
            return new(refusals, [], null, 0);
        }

        var measures = question.OrderBy.Aggregate(question.Measures, (so, term) => so | (term.Measure ?? 0));
        var selected = Selected(question);
        if ((measures & Values) != 0 && PlainRefusals.OfMixture(selected, question.GroupBy) is { } mixed)
        {
            return new([mixed], [], null, 0);
        }

        var (counted, countedInTotal) = (LastStocks(selected, question.GroupBy), LastStocks(selected, []));
        var people = inhabitants.Of(question, counted, countedInTotal);
        var total = Supplement(Row(countedInTotal, [], people.Total), question.GroupBy, selected);
        total = selected.Select(o => o.Indicator.Key).Distinct().Count() > 1 ? total with { Achieved = null, People = null, Related = new() { Inhabitants = total.Inhabitants } } : total;
        if (question.GroupBy.Count == 0)
        {
            return new([], [.. new[] { Masked(total, measures) }.Skip(question.Skip).Take(question.Take ?? 1)], Masked(total, measures), 1);
        }

        var rows = counted
            .GroupBy(o => string.Join('|', question.GroupBy.Select(d => o.Dimension(d)?.ToString() ?? "∅")))
            .Select(g => Supplement(Row([.. g], question.GroupBy, people.Of(g.First())), question.GroupBy, selected))
            .ToList();
        rows = PlainRunningSums.Add(rows, question.GroupBy, counted);
        var ordered = PlainOrder.Apply(rows, question).Select(r => Masked(r, measures));
        return new([], [.. ordered.Skip(question.Skip).Take(question.Take ?? rows.Count)], Masked(total, measures), rows.Count);
    }

    private List<FlatOutcome> Selected(OutcomeQuestion question)
    {
        var byMonth = question.GroupBy.Contains(OutcomeDimension.Month) || question.GroupBy.Contains(OutcomeDimension.Quarter);
        var where = question.GroupBy.Contains(OutcomeDimension.Priority) ? question.Where with { PriorityIn = null } : question.Where;
        var named = where.Parts().SelectMany(p => (p.Indicator?.In ?? []).Append(p.Indicator?.Eq)).ToHashSet();
        return [.. all.Where(o => o.Fact.Demonstration == where.Demonstration
            && (o.Indicator.Accumulation != Accumulation.Ratio || named.Contains(o.Indicator.Code))
            && !(byMonth && o.Period.Month is null) && o.Fulfils(where))];
    }

    private static List<FlatOutcome> LastStocks(IReadOnlyList<FlatOutcome> selected, IReadOnlyList<OutcomeDimension> groupBy)
    {
        var time = groupBy.Where(d => d is OutcomeDimension.Year or OutcomeDimension.Quarter or OutcomeDimension.Month).ToList();
        var last = selected.Where(o => o.Indicator.Accumulation == Accumulation.Stock)
            .GroupBy(o => (o.Indicator.Key, Time: string.Join('|', time.Select(o.Dimension))))
            .SelectMany(g => g.Where(o => End(o) == g.Max(End)))
            .ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. selected.Where(o => o.Indicator.Accumulation != Accumulation.Stock || last.Contains(o))];
    }

    private static (DateOnly, bool) End(FlatOutcome outcome) => (outcome.Period.EndsOn, outcome.Period.Month is not null);

    private static OutcomeRow Row(List<FlatOutcome> group, IReadOnlyList<OutcomeDimension> groupBy, long? inhabitants)
    {
        T? Of<T>(OutcomeDimension d) => groupBy.Contains(d) ? (T?)group[0].Dimension(d) : default;
        return new()
        {
            Department = Of<string>(OutcomeDimension.Department),
            Regional = Of<string>(OutcomeDimension.Regional),
            Municipality = Of<string>(OutcomeDimension.Municipality),
            PovertyQuintile = Of<int?>(OutcomeDimension.PovertyQuintile),
            Priority = Of<bool?>(OutcomeDimension.Priority),
            Area = Of<OutcomeArea?>(OutcomeDimension.Area),
            Indicator = Of<string>(OutcomeDimension.Indicator),
            Year = Of<int?>(OutcomeDimension.Year),
            Quarter = Of<int?>(OutcomeDimension.Quarter),
            Month = Of<int?>(OutcomeDimension.Month),
            Entity = Of<string>(OutcomeDimension.Entity),
            Programme = Of<string>(OutcomeDimension.Programme),
            Level = Of<string>(OutcomeDimension.Level),
            Modality = Of<string>(OutcomeDimension.Modality),
            Sex = Of<Sex?>(OutcomeDimension.Sex),
            Commitment = Of<int?>(OutcomeDimension.Commitment),
            Achieved = Achieved(group),
            People = SumOrNull(group, o => o.People),
            CostCop = SumOrNull(group, o => o.CostCop),
            Municipalities = group.Select(o => o.Municipality.Code).Distinct().Count(),
            Related = new() { Inhabitants = inhabitants },
        };
    }

    private static decimal? Achieved(List<FlatOutcome> group)
    {
        var above = SumOrNull(group, o => o.Above);
        return group.Exists(o => o.Indicator.Accumulation is Accumulation.Ratio or Accumulation.Average)
            ? SumOrNull(group, o => o.Below) is { } below and not 0 ? (decimal?)above / below : null
            : above;
    }

    /// <summary>What a row is of the whole of its indicator, and of its inhabitants.</summary>
    private static OutcomeRow Supplement(OutcomeRow row, IReadOnlyList<OutcomeDimension> groupBy, List<FlatOutcome> selected)
    {
        var same = selected.Where(o => (row.Indicator ?? o.Indicator.Code) == o.Indicator.Code && (row.Area ?? o.Indicator.Area) == o.Indicator.Area).ToList();
        if (same.Count == 0 || same[0].Indicator.Accumulation is Accumulation.Ratio or Accumulation.Average)
        {
            return row;
        }

        var byTime = groupBy.Any(d => d is OutcomeDimension.Year or OutcomeDimension.Quarter or OutcomeDimension.Month);
        var noWhole = byTime && same[0].Indicator.Accumulation == Accumulation.Stock;
        var whole = noWhole ? null : SumOrNull(LastStocks(same, []), o => o.Above);
        return row with
        {
            Related = (row.Related ?? RelatedMeasures.Nothing) with
            {
                Share = whole is null or 0 ? null : (double?)(row.Achieved / whole),
                PerThousandInhabitants = row.Inhabitants > 0 ? (double?)(row.Achieved * 1000 / row.Inhabitants) : null,
            },
        };
    }

    private static long? SumOrNull(List<FlatOutcome> group, Func<FlatOutcome, long?> value) => group.All(o => value(o) is null) ? null : group.Sum(value);

    private static OutcomeRow Masked(OutcomeRow row, OutcomeMeasures measures) => row with
    {
        Achieved = (measures & (OutcomeMeasures.Achieved | OutcomeMeasures.Cumulative)) != 0 ? row.Achieved : null,
        People = measures.HasFlag(OutcomeMeasures.People) ? row.People : null,
        CostCop = measures.HasFlag(OutcomeMeasures.CostCop) ? row.CostCop : null,
        Municipalities = measures.HasFlag(OutcomeMeasures.Municipalities) ? row.Municipalities : 0,
        Related = new()
        {
            Share = measures.HasFlag(OutcomeMeasures.Share) ? row.Share : null,
            Inhabitants = measures.HasFlag(OutcomeMeasures.PerThousandInhabitants) ? row.Inhabitants : null,
            PerThousandInhabitants = measures.HasFlag(OutcomeMeasures.PerThousandInhabitants) ? row.PerThousandInhabitants : null,
            Cumulative = measures.HasFlag(OutcomeMeasures.Cumulative) ? row.Cumulative : null,
        },
    };
}
