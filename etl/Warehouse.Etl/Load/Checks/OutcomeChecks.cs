using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Checks;

/// <summary>Control sums of outcomes: operational = star by source, indicator and year; star = aggregate = departments by indicator and year.</summary>
internal static class OutcomeChecks
{
    public static IEnumerable<LoadCheck> Of(IReadOnlyList<ControlSum> sums)
    {
        var stages = sums.ToLookup(s => s.Stage);
        return
        [
            .. Figure.Compare("operational = star", stages[LoadStage.Operational].SelectMany(BySource), stages[LoadStage.Star].SelectMany(BySource)),
            .. Figure.Compare("star = aggregate", stages[LoadStage.Star].SelectMany(Summed), stages[LoadStage.Aggregate].SelectMany(Summed)),
            .. Figure.Compare("aggregate = departments", stages[LoadStage.Aggregate].SelectMany(Summed), stages[LoadStage.Departments].SelectMany(Summed)),
        ];
    }

    private static IEnumerable<Figure> BySource(ControlSum sum) => Named(sum, $"{sum.Source} {sum.IndicatorCode} {sum.Year}", sum.Records);

    private static IEnumerable<Figure> Summed(ControlSum sum) => Named(sum, $"{sum.IndicatorCode} {sum.Year}", sum.Facts);

    private static IEnumerable<Figure> Named(ControlSum sum, string subject, long rows)
    {
        var name = $"outcomes {subject}{(sum.Demonstration ? LoadCheck.OfDemonstration : "")}";
        return
        [
            new($"{name}, value", sum.Value, sum.LoadRunId),
            new($"{name}, people", sum.People, sum.LoadRunId),
            new($"{name}, cost", sum.CostCop, sum.LoadRunId),
            new($"{name}, rows", rows, sum.LoadRunId),
        ];
    }
}
