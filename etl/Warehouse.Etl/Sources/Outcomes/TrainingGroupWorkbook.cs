using Warehouse.Etl.Sources.Sheets;

namespace Warehouse.Etl.Sources.Outcomes;

/// <summary>
/// SENA's report PE-04: title, month and header above the groups, in 52 columns, or 53 where the network stands among them.
/// The municipality has the number that it has within its department.
/// </summary>
internal sealed class TrainingGroupWorkbook(TrainingGroupCsv clean) : SheetLayout<TrainingGroupRow>("sena-pe04-xlsx", clean)
{
    private static readonly (string Ours, string Theirs)[] AsPublished =
    [
        ("group_id", "IDENTIFICADOR_FICHA"), ("centre_code", "CODIGO_CENTRO"), ("status", "ESTADO_CURSO"), ("training_level", "NIVEL_FORMACION"),
        ("shift", "NOMBRE_JORNADA"), ("tailored", "TIPO_DE_FORMACION"), ("stage", "ETAPA_FICHA"), ("modality", "MODALIDAD_FORMACION"),
        ("programme_sector", "NOMBRE_SECTOR_PROGRAMA"), ("occupation_code", "CODIGO_OCUPACION"), ("occupation_name", "NOMBRE_OCUPACION"),
        ("programme_code", "CODIGO_PROGRAMA"), ("programme_version", "VERSION_PROGRAMA"), ("programme_name", "NOMBRE_PROGRAMA_FORMACION"),
        ("special_programme", "NOMBRE_PROGRAMA_ESPECIAL"), ("trainees_male", "TOTAL_APRENDICES_MASCULINOS"),
        ("trainees_female", "TOTAL_APRENDICES_FEMENINOS"), ("trainees_non_binary", "TOTAL_APRENDICES_NOBINARIO"),
        ("trainees_total", "TOTAL_APRENDICES"), ("trainees_active", "TOTAL_APRENDICES_ACTIVOS"), ("programme_hours", "DURACION_PROGRAMA"),
        ("sector_new", "NOMBRE_NUEVO_SECTOR"),
    ];

    private static readonly string[] Made =
        ["CODIGO_REGIONAL", "CODIGO_DEPARTAMENTO_CURSO", "CODIGO_MUNICIPIO_CURSO", "FECHA_INICIO_FICHA", "FECHA_TERMINACION_FICHA"];

    /// <inheritdoc/>
    protected override bool Fits(SheetHead sheet) => sheet.Says("PE-04") && sheet.RowOf(IsHeader) is not null
        && AsPublished.Select(c => c.Theirs).Concat(Made).All(sheet.Columns(IsHeader).ContainsKey);

    /// <inheritdoc/>
    protected override bool IsHeader(SheetRow row) => row.Has(0, "CODIGO_REGIONAL", "NOMBRE_REGIONAL", "CODIGO_CENTRO");

    /// <inheritdoc/>
    protected override Func<SheetRow, IEnumerable<string?[]>> Translator(SourceFile file, SheetHead sheet)
    {
        var columns = sheet.Columns(IsHeader);
        var month = sheet.Rows.Select(r => r[0]).FirstOrDefault(c => c.Length == 6 && c.All(char.IsAsciiDigit)) is { } stated ? $"{stated[..4]}-{stated[4..]}" : "";
        return row =>
        [
            Row(
            [
                ("report_month", month),
                ("municipality_code", Translation.Code(row[columns[Made[1]]], 2) + Translation.Code(row[columns[Made[2]]], 3)),
                ("regional_code", Translation.Code(row[columns[Made[0]]], 2)),
                ("start_date", Translation.Day(row[columns[Made[3]]])),
                ("end_date", Translation.Day(row[columns[Made[4]]])),
                .. AsPublished.Select(c => (c.Ours, Translation.OneLine(Translation.Missing(row[columns[c.Theirs]])))),
            ]),
        ];
    }
}
