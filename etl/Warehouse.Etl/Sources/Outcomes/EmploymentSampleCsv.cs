namespace Warehouse.Etl.Sources.Outcomes;

/// <summary>Counts of the public employment agency in one municipality.</summary>
internal sealed record EmploymentSampleRow(
    string MunicipalityCode, int? RegisteredFemale, int? RegisteredMale, int? GuidedFemale, int? GuidedMale, int? PlacedFemale,
    int? PlacedMale, int? Employers, int? Requests, int? Vacancies);

/// <summary>A sample of SENA's employment agency report: ten municipalities, no period stated. Grain: municipality.</summary>
internal sealed class EmploymentSampleCsv() : CsvLayout<EmploymentSampleRow>(
    "municipality_code", "municipality_name_published", "enrolled_female", "enrolled_male", "guided_female", "guided_male",
    "placed_female", "placed_male", "employers", "requests", "vacancies")
{
    /// <inheritdoc/>
    protected override EmploymentSampleRow Parse(Fields fields)
    {
        var row = new EmploymentSampleRow(
            fields.Municipality(), fields.OptionalInt("enrolled_female"), fields.OptionalInt("enrolled_male"),
            fields.OptionalInt("guided_female"), fields.OptionalInt("guided_male"), fields.OptionalInt("placed_female"),
            fields.OptionalInt("placed_male"), fields.OptionalInt("employers"), fields.OptionalInt("requests"),
            fields.OptionalInt("vacancies"));

        // Whoever is placed may have enrolled in an earlier period.
        fields.Doubt(!(row.PlacedFemale > row.RegisteredFemale), "placed_female", $"{row.PlacedFemale} are more than enrolled, {row.RegisteredFemale}");
        fields.Doubt(!(row.PlacedMale > row.RegisteredMale), "placed_male", $"{row.PlacedMale} are more than enrolled, {row.RegisteredMale}");
        return row;
    }
}
