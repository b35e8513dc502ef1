using Warehouse.Model.Operational.Territory;

namespace Warehouse.Etl.Sources.Territory;

/// <summary>A unit of DIVIPOLA; degrees WGS84 of its seat. Null where a layout does not say it.</summary>
internal sealed record DivipolaRow(
    string Code, string? Name, string OfficialName, string DepartmentCode, MunicipalityType Type, double? Latitude, double? Longitude);

/// <summary>The 1,122 municipalities, the island and the non-municipalised areas of today (DANE, DIVIPOLA 2026). Grain: unit.</summary>
internal sealed class DivipolaCsv() : CsvLayout<DivipolaRow>(
    "municipality_code", "municipality_name", "municipality_name_official", "department_code", "department_name",
    "type", "seat_latitude", "seat_longitude", "centroid_latitude", "centroid_longitude")
{
    /// <inheritdoc/>
    protected override DivipolaRow Parse(Fields fields)
    {
        var row = new DivipolaRow(
            fields.Municipality(), fields.OptionalText("municipality_name"), fields.Text("municipality_name_official"),
            fields.Code("department_code", 2), TypeOf(fields.Word("type", "municipio", "isla", "area_no_municipalizada")),
            fields.Degrees("seat_latitude", -4.3m, 13.5m), fields.Degrees("seat_longitude", -82m, -66.8m));
        fields.Agree(row.Code.StartsWith(row.DepartmentCode, StringComparison.Ordinal), "department_code",
            $"{row.DepartmentCode} is not the beginning of municipality {row.Code}");
        return row;
    }

    private static MunicipalityType TypeOf(string word) => word switch
    {
        "isla" => MunicipalityType.Island,
        "area_no_municipalizada" => MunicipalityType.NonMunicipalisedArea,
        _ => MunicipalityType.Municipality,
    };
}
