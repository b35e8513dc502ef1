namespace Warehouse.Etl.Sources.Poverty;

/// <summary>A component of a poverty index.</summary>
internal sealed record PovertyComponentRow(string IndexCode, string Code, string Name, string NameEnglish, int Position);

/// <summary>The catalogue of components: the IPM's deprivations, the NBI's needs and misery. Grain: index and component.</summary>
internal sealed class PovertyComponentCsv() : CsvLayout<PovertyComponentRow>(
    "index_code", "component_code", "name", "name_english", "position")
{
    /// <inheritdoc/>
    protected override PovertyComponentRow Parse(Fields fields) => new(
        fields.Text("index_code"), fields.Text("component_code"), fields.Text("name"), fields.Text("name_english"),
        fields.Int("position", 1, 100));
}
