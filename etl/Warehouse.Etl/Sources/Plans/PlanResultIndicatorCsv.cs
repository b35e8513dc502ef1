namespace Warehouse.Etl.Sources.Plans;

/// <summary>A result indicator of a plan; the goal is in the indicator's own unit.</summary>
internal sealed record PlanResultIndicatorRow(
    string EntityCode, string Code, string LineCode, string Name, bool InNationalPlan, decimal? FourYearGoal, string? Transformation);

/// <summary>Result indicators of the plans of 2024–2027 (DNP, SisPT). Grain: plan and indicator.</summary>
internal sealed class PlanResultIndicatorCsv() : CsvLayout<PlanResultIndicatorRow>(
    "entity_code", "indicator_id", "line_id", "result_indicator", "in_national_plan", "four_year_goal",
    "national_plan_transformation")
{
    /// <inheritdoc/>
    protected override PlanResultIndicatorRow Parse(Fields fields) => new(
        PlanEntity.Of(fields), fields.Text("indicator_id"), fields.Text("line_id"), fields.Text("result_indicator"),
        fields.Flag("in_national_plan"), fields.OptionalDecimal("four_year_goal"),
        fields.OptionalText("national_plan_transformation"));
}
