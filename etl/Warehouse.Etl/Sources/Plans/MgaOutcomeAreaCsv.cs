using Warehouse.Etl.Sources.Outcomes;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Sources.Plans;

/// <summary>An outcome area that SENA could serve in the projects of an MGA programme.</summary>
internal sealed record MgaOutcomeAreaRow(string ProgrammeCode, OutcomeArea Area, string Reason);

/// <summary>The product's own rules: a rule is added by a line here. Grain: MGA programme and area.</summary>
internal sealed class MgaOutcomeAreaCsv() : CsvLayout<MgaOutcomeAreaRow>("programme_code", "area", "reason")
{
    /// <inheritdoc/>
    protected override MgaOutcomeAreaRow Parse(Fields fields) =>
        new(fields.Code("programme_code", 4), AreaWords.Read(fields, "area"), fields.Text("reason"));
}
