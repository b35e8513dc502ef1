using Warehouse.Etl.Sources.Outcomes;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Import.Targets;

/// <summary>Figures of the social programmes: all are kept, and those that an indicator measures are outcomes too.</summary>
/// <param name="source">The source's name.</param>
internal sealed class DpsFigureTarget(string source) : Target<DpsFigureRow>
{
    private readonly Outcomes outcomes = new(source);
    private Table<ProgrammeFigure> figures = null!;
    private KnownCodes municipalities = null!, programmes = null!;

    /// <inheritdoc/>
    public override object KeyOf(DpsFigureRow row) => (row.MunicipalityCode, row.Year, row.ProgrammeCode, row.Measure);

    /// <inheritdoc/>
    public override async Task PrepareAsync(ImportSession session)
    {
        municipalities = await KnownCodes.MunicipalitiesAsync(session);
        programmes = await KnownCodes.ProgrammesAsync(session);
        figures = await new Table<ProgrammeFigure>(session, f => (f.MunicipalityCode, f.Year, f.ProgrammeCode, f.Measure)).ReadAsync();
        await outcomes.ReadAsync(session);
    }

    /// <inheritdoc/>
    public override RowResult Take(DpsFigureRow row, int line)
    {
        if ((municipalities.Refuse(row.MunicipalityCode, "municipality_code") ?? programmes.Refuse(row.ProgrammeCode, "programme_code")) is { } problem)
            return problem;
        var changed = figures.Put(new()
        {
            MunicipalityCode = row.MunicipalityCode,
            Year = row.Year,
            ProgrammeCode = row.ProgrammeCode,
            Measure = row.Measure,
            Value = row.Value,
        }, line);
        return changed | (IndicatorOf(row) is { } indicator && Report(row, indicator, line));
    }

    /// <inheritdoc/>
    public override async Task WriteAsync()
    {
        await figures.WriteAsync();
        await outcomes.WriteAsync();
    }

    /// <summary>
    /// Each <c>GI_</c> programme is a part of <c>GIV</c>, whose figure is their sum: the parts are outcomes, the sum is not.
    /// Families of income programmes are no people and no projects, so they stay figures.
    /// </summary>
    internal static string? IndicatorOf(DpsFigureRow row) => (row.ProgrammeCode, row.Measure) switch
    {
        ("UNIDOS", "families") => "QOL_FAMILIES",
        ("UNI_PROM", "families") => "QOL_PROMOTED",
        (var code, "persons") when IsIncomeProgramme(code) => "INC_PEOPLE",
        (var code, "projects") when IsIncomeProgramme(code) => "INC_PROJECTS",
        _ => null,
    };

    private static bool IsIncomeProgramme(string code) => code.StartsWith("GI_", StringComparison.Ordinal);

    private bool Report(DpsFigureRow row, string indicator, int line) => outcomes.Report(new()
    {
        Source = source,
        MunicipalityCode = row.MunicipalityCode,
        Year = row.Year,
        IndicatorCode = indicator,
        ProgrammeCode = row.ProgrammeCode,
        Value = row.Value,
        People = row.Measure == "persons" ? row.Value : null,
    }, line);
}
