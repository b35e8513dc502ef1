namespace Warehouse.Etl.Sources.Territory;

/// <summary>A training centre; municipality and address are of 2019.</summary>
internal sealed record TrainingCentreRow(string Code, string Name, string RegionalCode, string? MunicipalityCode, string? Address);

/// <summary>The 118 training centres (SENA, 2025 and directory of 2019). Grain: centre.</summary>
internal sealed class TrainingCentreCsv() : CsvLayout<TrainingCentreRow>(
    "centre_code", "centre_name_2025", "centre_name_2019", "regional_code",
    "municipality_code", "municipality_name_2019", "department_name_2019", "address_2019")
{
    /// <inheritdoc/>
    protected override TrainingCentreRow Parse(Fields fields)
    {
        var row = new TrainingCentreRow(
            fields.Code("centre_code", 4), fields.Text("centre_name_2025"), fields.Code("regional_code", 2),
            fields.OptionalCode("municipality_code", 5), fields.OptionalText("address_2019"));
        fields.Agree(row.MunicipalityCode?.StartsWith(row.RegionalCode, StringComparison.Ordinal) != false, "municipality_code",
            $"{row.MunicipalityCode} does not lie in regional {row.RegionalCode}");
        return row;
    }
}
