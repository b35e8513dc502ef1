namespace Warehouse.Etl.Sources.Territory;

/// <summary>DNP's classifications of a municipality, as published.</summary>
internal sealed record TypologyRow(
    string MunicipalityCode, string? Typology, string? DevelopmentEnvironment, string? InitialCapacityGroup2016,
    string? InitialCapacityGroup2020, string? SgrRegion, string? NationalPlanRegion, bool? InSystemOfCities,
    string? MetropolitanArea, bool IsCapital);

/// <summary>Typology, capacity groups and regions (DNP, 2015 to 2020). Grain: municipality.</summary>
internal sealed class TypologyCsv() : CsvLayout<TypologyRow>(
    "municipality_code", "dnp_typology_2015", "development_environment_2015", "mdm_initial_capacity_group_2016",
    "mdm_initial_capacity_group_2020", "sgr_region", "pnd_2018_2022_region", "in_system_of_cities_2020",
    "metropolitan_area_2020", "is_capital_city")
{
    /// <inheritdoc/>
    protected override TypologyRow Parse(Fields fields) => new(
        fields.Municipality(), fields.OptionalText("dnp_typology_2015"), fields.OptionalText("development_environment_2015"),
        fields.OptionalText("mdm_initial_capacity_group_2016"), fields.OptionalText("mdm_initial_capacity_group_2020"),
        fields.OptionalText("sgr_region"), fields.OptionalText("pnd_2018_2022_region"),
        fields.OptionalFlag("in_system_of_cities_2020"), fields.OptionalText("metropolitan_area_2020"),
        fields.Flag("is_capital_city"));
}
