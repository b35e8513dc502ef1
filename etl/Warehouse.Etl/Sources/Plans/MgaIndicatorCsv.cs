namespace Warehouse.Etl.Sources.Plans;

/// <summary>An entry of the MGA catalogue.</summary>
internal sealed record MgaIndicatorRow(
    string Code, string SectorCode, string Sector, string ProgrammeCode, string Programme, string ProductCode, string Product,
    string Indicator, string? Unit);

/// <summary>Product indicators of the MGA catalogue that the shipped plans use (DNP; partial). Grain: indicator.</summary>
internal sealed class MgaIndicatorCsv() : CsvLayout<MgaIndicatorRow>(
    "mga_indicator_code", "sector_code", "sector_name", "programme_code", "programme_name", "product_code", "product_name",
    "indicator_name", "unit")
{
    /// <inheritdoc/>
    protected override MgaIndicatorRow Parse(Fields fields)
    {
        var row = new MgaIndicatorRow(
            fields.Code("mga_indicator_code", 9), fields.Code("sector_code", 2), fields.Text("sector_name"),
            fields.Code("programme_code", 4), fields.Text("programme_name"), fields.Code("product_code", 7),
            fields.Text("product_name"), fields.Text("indicator_name"), fields.OptionalText("unit"));
        Follows(fields, "programme_code", "sector_code");
        Follows(fields, "product_code", "programme_code");
        Follows(fields, "mga_indicator_code", "product_code");
        return row;
    }

    /// <summary>Each level of the catalogue writes the code of the one above before its own.</summary>
    private static void Follows(Fields fields, string column, string above) => fields.Agree(
        fields.OptionalText(column)?.StartsWith(fields.OptionalText(above) ?? "", StringComparison.Ordinal) != false, column,
        $"{fields.OptionalText(column)} does not begin with {above}, {fields.OptionalText(above)}");
}
