namespace Warehouse.Etl.Sources.Territory;

/// <summary>A SENA regional.</summary>
internal sealed record RegionalRow(string Code, string Name, string DepartmentCode, string? SeatMunicipalityCode);

/// <summary>The 33 regionals (SENA, September 2025; seats of 2019). Grain: regional.</summary>
internal sealed class RegionalCsv() : CsvLayout<RegionalRow>(
    "regional_code", "regional_name", "department_code", "department_name",
    "seat_municipality_2019", "seat_municipality_code")
{
    /// <inheritdoc/>
    protected override RegionalRow Parse(Fields fields)
    {
        var row = new RegionalRow(
            fields.Code("regional_code", 2), fields.Text("regional_name"),
            fields.Code("department_code", 2), fields.OptionalCode("seat_municipality_code", 5));
        fields.Agree(row.Code == row.DepartmentCode, "department_code", $"{row.DepartmentCode} is not the code of the regional, {row.Code}");
        return row;
    }
}
