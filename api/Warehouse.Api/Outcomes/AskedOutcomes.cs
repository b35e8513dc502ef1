using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Language.Syntax;
using Warehouse.Marts.Outcomes;

namespace Warehouse.Api.Outcomes;

/// <summary>What an operation asks of the outcomes, read off its selection once a plan.</summary>
internal sealed class AskedOutcomes
{
    private AskedOutcomes(FieldPlan field) => (Measures, TotalMeasures, Totals, GroupCount) = (
        Read(field, "rows"),
        Read(field, "totals"),
        field.Selects("totals") || field.Selects("notes"),
        field.Selects("groupCount") || field.Selects("pageInfo"));

    /// <summary>The measures asked of the rows.</summary>
    public OutcomeMeasures Measures { get; }

    /// <summary>The measures asked of the totals.</summary>
    public OutcomeMeasures TotalMeasures { get; }

    /// <summary>Whether totals are asked, or the notes, which speak of them.</summary>
    public bool Totals { get; }

    /// <summary>Whether the number of groups is asked, or the place of the page among them.</summary>
    public bool GroupCount { get; }

    /// <summary>What is asked of a field.</summary>
    public static AskedOutcomes Of(FieldPlan field) => field.GetOrAdd(typeof(AskedOutcomes), static f => new AskedOutcomes(f));

    private static OutcomeMeasures Read(FieldPlan field, string name) => field.SubFields
        .Where(part => part.Definition.Name == name)
        .SelectMany(part => part.SubFields)
        .Aggregate(OutcomeMeasures.None, (asked, measure) => asked | (measure.Definition.Name switch
        {
            "achieved" => OutcomeMeasures.Achieved,
            "people" => OutcomeMeasures.People,
            "costCop" => OutcomeMeasures.CostCop,
            "municipalities" => OutcomeMeasures.Municipalities,
            "target" => OutcomeMeasures.Target,
            "attainment" or "trafficLight" => OutcomeMeasures.Attainment,
            "gap" => OutcomeMeasures.Gap,
            "share" => OutcomeMeasures.Share,
            "change" => Basis(measure),
            "cumulative" or "cumulativeAttainment" => OutcomeMeasures.Cumulative,
            "inhabitants" or "perThousandInhabitants" => OutcomeMeasures.PerThousandInhabitants,
            _ => OutcomeMeasures.None,
        }));

    /// <summary>The basis that the document writes; both when a variable will say.</summary>
    private static OutcomeMeasures Basis(FieldPlan change) => (change.Nodes[0].Arguments is [var basis, ..] ? basis.Value : null) switch
    {
        null or NullValueNode or EnumValueNode { Value: "PREVIOUS_PERIOD" } => OutcomeMeasures.ChangeFromPreviousPeriod,
        EnumValueNode => OutcomeMeasures.ChangeFromBaseYear,
        _ => OutcomeMeasures.ChangeFromPreviousPeriod | OutcomeMeasures.ChangeFromBaseYear,
    };
}
