namespace Warehouse.Etl.Sources.Outcomes;

/// <summary>An entity that carries programmes out.</summary>
internal sealed record EntityRow(string Code, string Name);

/// <summary>The executing entities. Grain: entity.</summary>
internal sealed class EntityCsv() : CsvLayout<EntityRow>("entity_code", "entity_name")
{
    /// <inheritdoc/>
    protected override EntityRow Parse(Fields fields) => new(fields.Text("entity_code"), fields.Text("entity_name"));
}
