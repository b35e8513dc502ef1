namespace Warehouse.Etl.Sources.Plans;

/// <summary>A strategic line of a plan.</summary>
internal sealed record PlanLineRow(string EntityCode, string Code, string Name);

/// <summary>Strategic lines of the plans of 2024–2027 (DNP, SisPT). Grain: plan and line.</summary>
internal sealed class PlanLineCsv() : CsvLayout<PlanLineRow>("entity_code", "line_id", "line_name")
{
    /// <inheritdoc/>
    protected override PlanLineRow Parse(Fields fields) =>
        new(PlanEntity.Of(fields), fields.Text("line_id"), fields.Text("line_name"));
}
