namespace Warehouse.Etl.Sources.Outcomes;

/// <summary>The catalogue of the social programmes (Prosperidad Social, 2014). Grain: programme.</summary>
internal sealed class DpsProgrammeCsv() : CsvLayout<ProgrammeRow>("programme_code", "programme_name", "entity", "description")
{
    /// <inheritdoc/>
    protected override ProgrammeRow Parse(Fields fields) => new(
        fields.Text("programme_code"), fields.Text("programme_name"), fields.Text("entity"), fields.OptionalText("description"));
}
