using System.Globalization;

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
    protected override PovertyRow Parse(Fields fields)
    {
        var row = new PovertyRow(
            fields.Municipality(), fields.Percent("ipm_incidence_total"),
            fields.Percent("ipm_incidence_urban"), fields.Percent("ipm_incidence_rural"),
            fields.Flag("caution_incidence"), fields.Flag("caution_by_area"),
            [.. Deprivations.Select(d => new PovertyPart(d.ToUpperInvariant(), fields.Percent("pct_households_" + d), null, null))]);
        CheckPeople(fields, row);
        fields.DoubtBetween("ipm_incidence_total", row.Total, row.Urban, row.Rural, 0.01);
        return row;
    }

    /// <summary>The people of the sample are not kept; they tell whether the incidence beside them is whole.</summary>
    private static void CheckPeople(Fields fields, PovertyRow row)
    {
        var (all, poor) = (fields.OptionalDecimal("sample_population"), fields.OptionalDecimal("poor_population"));
        var (urban, rural) = (fields.OptionalDecimal("urban_sample_population"), fields.OptionalDecimal("rural_sample_population"));
        fields.Agree(poor is null || all is null || poor <= all, "poor_population", $"{poor} is more than the population of the sample, {all}");
        fields.Agree(urban is null || rural is null || all is null || decimal.Abs(urban.Value + rural.Value - all.Value) < 2, "sample_population",
            $"{all} is not the sum of urban {urban} and rural {rural}");
        fields.Agree(poor is null || all is null or 0 || row.Total is null || Math.Abs((double)(poor.Value / all.Value * 100) - row.Total.Value) < 0.05, "ipm_incidence_total",
            string.Create(CultureInfo.InvariantCulture, $"{row.Total} is not the share of the poor, {poor} of {all}"));
    }
}
