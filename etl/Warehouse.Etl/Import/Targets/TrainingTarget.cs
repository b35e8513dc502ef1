using Warehouse.Etl.Sources.Outcomes;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Import.Targets;

/// <summary>Trainees of a year as outcomes: one by programme and sex. The report gives no month.</summary>
/// <param name="source">The source's name.</param>
/// <param name="year">The year of the report, which the file itself does not state.</param>
internal sealed class TrainingTarget(string source, int year) : Target<TrainingRow>
{
    private readonly Outcomes outcomes = new(source);
    private KnownCodes municipalities = null!;

    /// <inheritdoc/>
    public override object KeyOf(TrainingRow row) => (row.MunicipalityCode, row.TrainingType, row.TrainingLevel, row.Modality);

    /// <inheritdoc/>
    public override async Task PrepareAsync(ImportSession session)
    {
        municipalities = await KnownCodes.MunicipalitiesAsync(session);
        await outcomes.ReadAsync(session);
    }

    /// <inheritdoc/>
    public override RowResult Take(TrainingRow row, int line)
    {
        if (municipalities.Refuse(row.MunicipalityCode, "municipality_code") is { } problem)
            return problem;
        return Report(row, line, "SENA_REGULAR", row.Regular)
            | Report(row, line, "SENA_CAMPESENA", row.CampeSena)
            | Report(row, line, "SENA_FULL_POPULAR", row.FullPopular);
    }

    /// <inheritdoc/>
    public override Task WriteAsync() => outcomes.WriteAsync();

    private bool Report(TrainingRow row, int line, string programme, TraineeSplit people) =>
        Report(row, line, programme, Sex.Female, people.Female)
        | Report(row, line, programme, Sex.Male, people.Male)
        | Report(row, line, programme, Sex.NonBinary, people.NonBinary);

    private bool Report(TrainingRow row, int line, string programme, Sex sex, int people) => outcomes.Report(new()
    {
        Source = source,
        MunicipalityCode = row.MunicipalityCode,
        Year = year,
        IndicatorCode = "TRA_TRAINEES",
        ProgrammeCode = programme,
        TrainingType = row.TrainingType,
        TrainingLevel = row.TrainingLevel,
        Modality = row.Modality,
        Sex = sex,
        Value = people,
        People = people,
    }, line);
}
