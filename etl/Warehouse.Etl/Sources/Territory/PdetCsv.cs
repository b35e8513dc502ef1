namespace Warehouse.Etl.Sources.Territory;

/// <summary>A PDET municipality.</summary>
internal sealed record PdetRow(string MunicipalityCode, int SubregionNumber, string Subregion);

/// <summary>The 170 PDET municipalities and their 16 subregions (Decree 893 of 2017). Grain: municipality.</summary>
internal sealed class PdetCsv() : CsvLayout<PdetRow>(
    "municipality_code", "municipality_name", "department_name", "pdet_subregion_number",
    "pdet_subregion")
{
    /// <inheritdoc/>
    protected override PdetRow Parse(Fields fields) => new(
        fields.Municipality(), fields.Int("pdet_subregion_number", 1, 16), fields.Text("pdet_subregion"));
}
