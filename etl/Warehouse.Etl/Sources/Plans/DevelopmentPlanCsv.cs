using Warehouse.Model.Operational.Plans;

namespace Warehouse.Etl.Sources.Plans;

/// <summary>A development plan as registered in SisPT.</summary>
internal sealed record DevelopmentPlanRow(string EntityCode, string Term, string Title);

/// <summary>Development plans of a term (DNP, SisPT). Grain: municipality or department, and term.</summary>
internal sealed class DevelopmentPlanCsv() : CsvLayout<DevelopmentPlanRow>(
    "entity_code", "entity_name", "entity_type", "plan_name", "period", "plan_created_on", "strategic_lines", "result_indicators",
    "product_indicators")
{
    /// <inheritdoc/>
    protected override DevelopmentPlanRow Parse(Fields fields)
    {
        var row = new DevelopmentPlanRow(PlanEntity.Of(fields), fields.Text("period"), fields.Text("plan_name"));
        var kind = fields.Word("entity_type", "department", "municipality");
        fields.Agree(kind == (row.EntityCode.Length == 2 ? "department" : "municipality"), "entity_type",
            $"{row.EntityCode} is not the code of a {kind}");
        fields.Agree(Term.TryParse(row.Term, out _), "period", "is no term of government, such as 2024-2027");
        fields.OptionalDate("plan_created_on");
        return row;
    }
}
