using Warehouse.Marts.Outcomes;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Tests.Marts;

/// <summary>Answers a question by looking at every outcome, one after the other.</summary>
internal static class BruteForce
{
    public static (IReadOnlyList<OutcomeRow> Rows, IReadOnlyList<FlatOutcome> Selected) Answer(IEnumerable<FlatOutcome> all, OutcomeQuestion question)
    {
        var byMonth = question.GroupBy.Contains(OutcomeDimension.Month) || question.GroupBy.Contains(OutcomeDimension.Quarter);
        var where = question.GroupBy.Contains(OutcomeDimension.Priority) ? question.Where with { PriorityIn = null } : question.Where;
        var selected = all.Where(o => o.Fact.Demonstration == where.Demonstration && o.Fulfils(where) && !(byMonth && o.Period.Month is null)).ToList();
        var counted = LastStocks(selected, question.GroupBy);
        var rows = counted
            .GroupBy(o => string.Join('|', question.GroupBy.Select(d => o.Dimension(d)?.ToString() ?? "∅")))
            .Select(g => Row(g.ToList(), question.GroupBy))
            .ToList();
        return (rows, selected);
    }

    public static OutcomeRow Total(IReadOnlyList<FlatOutcome> selected)
    {
        var counted = LastStocks(selected, []);
        var row = Row(counted, []);
        return counted.Select(o => o.Indicator.Key).Distinct().Count() > 1 ? row with { Achieved = null, People = null } : row;
    }

    private static List<FlatOutcome> LastStocks(IReadOnlyList<FlatOutcome> selected, IReadOnlyList<OutcomeDimension> groupBy)
    {
        var time = groupBy.Where(d => d is OutcomeDimension.Year or OutcomeDimension.Quarter or OutcomeDimension.Month).ToList();
        var last = selected.Where(o => o.Indicator.Accumulation == Accumulation.Stock)
            .GroupBy(o => (o.Indicator.Key, Time: string.Join('|', time.Select(o.Dimension))))
            .SelectMany(g => g.Where(o => End(o) == g.Max(End)))
            .ToHashSet();
        return [.. selected.Where(o => o.Indicator.Accumulation != Accumulation.Stock || last.Contains(o))];
    }

    private static (DateOnly, bool) End(FlatOutcome outcome) => (outcome.Period.EndsOn, outcome.Period.Month is not null);

    private static OutcomeRow Row(List<FlatOutcome> group, IReadOnlyList<OutcomeDimension> groupBy)
    {
        object? Of(OutcomeDimension d) => groupBy.Contains(d) ? group[0].Dimension(d) : null;
        var mean = group.Count > 0 && group[0].Indicator.Accumulation == Accumulation.Average;
        var people = group.All(o => o.Fact.People is null) ? null : group.Sum(o => o.Fact.People);
        return new()
        {
            Department = (string?)Of(OutcomeDimension.Department),
            Regional = (string?)Of(OutcomeDimension.Regional),
            Municipality = (string?)Of(OutcomeDimension.Municipality),
            PovertyQuintile = (int?)Of(OutcomeDimension.PovertyQuintile),
            Priority = (bool?)Of(OutcomeDimension.Priority),
            Area = (OutcomeArea?)Of(OutcomeDimension.Area),
            Indicator = (string?)Of(OutcomeDimension.Indicator),
            Year = (int?)Of(OutcomeDimension.Year),
            Quarter = (int?)Of(OutcomeDimension.Quarter),
            Month = (int?)Of(OutcomeDimension.Month),
            Entity = (string?)Of(OutcomeDimension.Entity),
            Programme = (string?)Of(OutcomeDimension.Programme),
            Level = (string?)Of(OutcomeDimension.Level),
            Modality = (string?)Of(OutcomeDimension.Modality),
            Sex = (Sex?)Of(OutcomeDimension.Sex),
            Commitment = (int?)Of(OutcomeDimension.Commitment),
            Achieved = group.Count == 0 ? null : mean ? (decimal)group.Sum(o => o.Fact.Value) / people : group.Sum(o => o.Fact.Value),
            People = people,
            CostCop = group.All(o => o.Fact.CostCop is null) ? null : group.Sum(o => o.Fact.CostCop),
            Municipalities = group.Select(o => o.Municipality.Code).Distinct().Count(),
        };
    }
}
