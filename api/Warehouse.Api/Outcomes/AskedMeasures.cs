using Warehouse.GraphQL.Execution;
using Warehouse.Marts.Outcomes;

namespace Warehouse.Api.Outcomes;

/// <summary>The measures that an operation asks for, read off its selection once a plan.</summary>
internal static class AskedMeasures
{
    private static readonly object Memo = new();

    /// <summary>The measures asked of the rows and totals of a field.</summary>
    public static OutcomeMeasures Of(FieldPlan field) => ((StrongBox)field.GetOrAdd(Memo, f => new StrongBox(Read(f)))).Measures;

    private static OutcomeMeasures Read(FieldPlan field) => field.SubFields
        .SelectMany(part => part.SubFields)
        .Aggregate(OutcomeMeasures.None, (asked, measure) => asked | (measure.Definition.Name switch
        {
            "achieved" => OutcomeMeasures.Achieved,
            "people" => OutcomeMeasures.People,
            "costCop" => OutcomeMeasures.CostCop,
            "municipalities" => OutcomeMeasures.Municipalities,
            "target" => OutcomeMeasures.Target,
            "attainment" or "trafficLight" => OutcomeMeasures.Attainment,
            "inhabitants" or "perThousandInhabitants" => OutcomeMeasures.PerThousandInhabitants,
            _ => OutcomeMeasures.None,
        }));

    private sealed record StrongBox(OutcomeMeasures Measures);
}
