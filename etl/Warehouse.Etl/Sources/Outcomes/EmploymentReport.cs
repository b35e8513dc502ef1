using Warehouse.Etl.Sources.Sheets;

namespace Warehouse.Etl.Sources.Outcomes;

/// <summary>
/// The public employment agency's report by municipality: 56 columns parted by semicolons. A municipality is written with the
/// country before it, 57005001 for 05001; the line without country sums all others.
/// </summary>
internal sealed class EmploymentReport(EmploymentSampleCsv clean) : OriginalLayout<EmploymentSampleRow>("sena-ape-municipality-csv", clean)
{
    private const string Country = "57";

    private static readonly (string Ours, string[] Theirs)[] Sums =
    [
        ("enrolled_female", ["INSCRITOS_MUJER"]), ("enrolled_male", ["INSCRITOS_HOMBRE"]),
        ("guided_female", ["ORIENTADOS_MUJER_IND", "ORIENTADOS_MUJER_GRU"]), ("guided_male", ["ORIENTADOS_HOMBRE_IND", "ORIENTADOS_HOMBRE_GRU"]),
        ("placed_female", ["COLOCACIONES_MUJER"]), ("placed_male", ["COLOCACIONES_HOMBRE"]),
        ("employers", ["EMPRESAS"]), ("requests", ["SOLICITUDES"]), ("vacancies", ["VACANTES"]),
    ];

    /// <inheritdoc/>
    public override bool Recognises(SourceFile file) => file.Kind == FileKind.Text && file.FirstLine.Split(';') is [_, "DPT_ID", "DEPARTAMENTO", "MPO_ID", "MUNICIPIO", ..] header
        && Sums.SelectMany(s => s.Theirs).All(header.Contains);

    /// <inheritdoc/>
    public override IEnumerable<OriginalLine> Lines(SourceFile file, Reading reading)
    {
        Dictionary<string, int> columns = [];
        foreach (var row in DelimitedText.Rows(file, ';', reading.At))
        {
            if (row.Number == 1)
                columns = row.Cells.Select((name, i) => (name, i)).ToDictionary(c => c.name, c => c.i);
            var kind = row.Number == 1 ? LineKind.Heading : row.Filled == 0 ? LineKind.Blank : row[0].Length == 0 && row[3].Length == 0 ? LineKind.Total : LineKind.Data;
            yield return new(row.Number, row.Raw, kind, kind == LineKind.Data ? [Translate(row, columns)] : [],
                kind == LineKind.Data && row.Cells.Count != columns.Count
                    ? new(Rules.Cells, null, $"The row has {row.Cells.Count} cells where the header has {columns.Count}.") : null);
        }
    }

    private string?[] Translate(SheetRow row, Dictionary<string, int> columns) => Row(
    [
        ("municipality_code", CodeOf(row[columns["MPO_ID"]])),
        ("municipality_name_published", row[columns["MUNICIPIO"]]),
        .. Sums.Select(s => (s.Ours, Sum(s.Theirs.Select(t => row[columns[t]])))),
    ]);

    private static string CodeOf(string text) => text.Length == 8 && text.StartsWith(Country, StringComparison.Ordinal) ? text[3..] : text;

    private static string Sum(IEnumerable<string> counts)
    {
        var plain = counts.Select(c => Translation.Missing(c).Length == 0 ? "" : Translation.Count(c)).Where(c => c.Length > 0).ToList();
        return plain.Count <= 1 || !plain.All(c => int.TryParse(c, out _)) ? string.Join('+', plain) : $"{plain.Sum(int.Parse)}";
    }
}
