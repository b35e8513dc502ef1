using System.Globalization;

namespace Warehouse.Etl.Sources.Outcomes;

/// <summary>A training group as one monthly report shows it.</summary>
internal sealed record TrainingGroupRow(
    DateOnly ReportMonth, string Code, string MunicipalityCode, string RegionalCode, string CentreCode, string Status, string TrainingLevel,
    string Shift, bool Tailored, DateOnly StartsOn, DateOnly EndsOn, string Stage, string Modality, string? ProgrammeSector,
    string? OccupationCode, string? OccupationName, string ProgrammeCode, int ProgrammeVersion, string ProgrammeName,
    string? SpecialProgramme, TraineeSplit Trainees, int Active, int Hours);

/// <summary>Training groups (SENA, report PE-04). Grain: month of the report and group.</summary>
internal sealed class TrainingGroupCsv() : CsvLayout<TrainingGroupRow>(
    "report_month", "group_id", "municipality_code", "regional_code", "centre_code", "status", "training_level", "shift", "tailored", "start_date",
    "end_date", "stage", "modality", "programme_sector", "occupation_code", "occupation_name", "programme_code", "programme_version",
    "programme_name", "special_programme", "trainees_male", "trainees_female", "trainees_non_binary", "trainees_total", "trainees_active",
    "programme_hours", "sector_new")
{
    /// <inheritdoc/>
    protected override TrainingGroupRow Parse(Fields fields)
    {
        var row = new TrainingGroupRow(
            Month(fields), fields.Text("group_id"), fields.Municipality(), fields.Code("regional_code", 2), fields.Code("centre_code", 4),
            fields.Text("status"), fields.Text("training_level"), fields.Text("shift"),
            fields.Word("tailored", "A LA MEDIDA", "NO A LA MEDIDA") == "A LA MEDIDA", fields.Date("start_date"), fields.Date("end_date"),
            fields.Text("stage"), fields.Text("modality"), fields.OptionalText("programme_sector"), fields.OptionalText("occupation_code"),
            fields.OptionalText("occupation_name"), fields.Text("programme_code"), fields.Int("programme_version", 1, 1_000),
            fields.Text("programme_name"), fields.OptionalText("special_programme"),
            new(fields.Int("trainees_female", 0, 100_000), fields.Int("trainees_male", 0, 100_000), fields.Int("trainees_non_binary", 0, 100_000)),
            fields.Int("trainees_active", 0, 100_000), fields.Int("programme_hours", 0, 100_000));
        var total = fields.Int("trainees_total");
        fields.Agree(total == row.Trainees.Sum, "trainees_total", $"{total} is not the sum of its parts, {row.Trainees.Sum}");
        fields.Agree(row.EndsOn >= row.StartsOn, "end_date", $"{row.EndsOn:yyyy-MM-dd} is before the start");
        fields.Agree(row.Active <= total, "trainees_active", $"{row.Active} are more than all trainees, {total}");
        fields.Agree(row.StartsOn < row.ReportMonth.AddMonths(1), "start_date", $"{row.StartsOn:yyyy-MM-dd} is after the month of the report");
        return row;
    }

    private static DateOnly Month(Fields fields)
    {
        var text = fields.Text("report_month");
        var read = DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month);
        fields.Agree(read, "report_month", $"\"{text}\" is not a month as 2025-04");
        return month;
    }
}
