namespace Warehouse.Etl.Sources.Poverty;

/// <summary>IPM 2005: incidence and, of households, the 15 deprivations (DNP, census of 2005). Grain: municipality.</summary>
internal sealed class Ipm2005Csv() : CsvLayout<PovertyRow>(
    ["municipality_code", "municipality_name_published", "caution_incidence", "caution_by_area", "sample_population",
    "poor_population", "ipm_incidence_total", "urban_sample_population", "ipm_incidence_urban", "rural_sample_population",
    "ipm_incidence_rural", "households", .. Deprivations.Select(d => "pct_households_" + d)])
{
    private static readonly string[] Deprivations =
    [
        "low_educational_attainment", "illiteracy", "school_absence", "school_lag", "early_childhood_care_barriers",
        "child_labour", "economic_dependency", "informal_employment", "no_health_insurance", "health_access_barriers",
        "no_improved_water", "inadequate_excreta_disposal", "inadequate_floors", "inadequate_walls", "critical_overcrowding",
    ];

    /// <inheritdoc/>
    protected override PovertyRow Parse(Fields fields) => new(
        fields.Municipality(), fields.Percent("ipm_incidence_total"),
        fields.Percent("ipm_incidence_urban"), fields.Percent("ipm_incidence_rural"),
        fields.Flag("caution_incidence"), fields.Flag("caution_by_area"),
        [.. Deprivations.Select(d => new PovertyPart(d.ToUpperInvariant(), fields.Percent("pct_households_" + d), null, null))]);
}
