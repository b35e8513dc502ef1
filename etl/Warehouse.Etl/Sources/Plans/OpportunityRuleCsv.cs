using Warehouse.Etl.Sources.Outcomes;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Operational.Plans;

namespace Warehouse.Etl.Sources.Plans;

/// <summary>A sign that SENA could, or could not, serve an outcome area in a plan project.</summary>
internal sealed record OpportunityRuleRow(OutcomeArea Area, OpportunityRuleKind Kind, string Value, int Weight, string Note);

/// <summary>The product's own rules: a rule is added by a line here. Grain: area, kind and value.</summary>
internal sealed class OpportunityRuleCsv() : CsvLayout<OpportunityRuleRow>("area", "kind", "value", "weight", "note")
{
    private const int MostPoints = 100;

    private static readonly Dictionary<string, OpportunityRuleKind> Kinds =
        Enum.GetValues<OpportunityRuleKind>().ToDictionary(k => k.ToString().ToUpperInvariant());

    /// <inheritdoc/>
    protected override OpportunityRuleRow Parse(Fields fields) => new(
        AreaWords.Read(fields, "area"),
        Kinds.GetValueOrDefault(fields.Word("kind", [.. Kinds.Keys])),
        fields.Text("value"),
        fields.Int("weight", -MostPoints, MostPoints),
        fields.Text("note"));
}
