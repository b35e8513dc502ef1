namespace Warehouse.Etl.Sources.Outcomes;

/// <summary>Programmes that the product itself names: SENA's, and those that figures use and no catalogue explains. Grain: programme.</summary>
internal sealed class ProgrammeCsv() : CsvLayout<ProgrammeRow>("programme_code", "programme_name", "entity_code", "description")
{
    /// <inheritdoc/>
    protected override ProgrammeRow Parse(Fields fields) => new(
        fields.Text("programme_code"), fields.Text("programme_name"), fields.Text("entity_code"), fields.OptionalText("description"));
}
