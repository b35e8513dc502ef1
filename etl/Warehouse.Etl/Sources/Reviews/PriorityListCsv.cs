namespace Warehouse.Etl.Sources.Reviews;

/// <summary>A municipality on an official priority list.</summary>
internal sealed record PriorityListRow(string CycleCode, int Position, string MunicipalityCode);

/// <summary>An official priority list; it replaces the cycle's ranked one. Grain: cycle and municipality.</summary>
internal sealed class PriorityListCsv() : CsvLayout<PriorityListRow>("cycle_code", "position", "municipality_code")
{
    /// <inheritdoc/>
    protected override PriorityListRow Parse(Fields fields) =>
        new(fields.Text("cycle_code"), fields.Int("position", 1, 2_000), fields.Municipality());
}
