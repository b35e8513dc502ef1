using Warehouse.Etl.Sources.Sheets;

namespace Warehouse.Etl.Sources.Outcomes;

/// <summary>
/// The municipal table of Prosperidad Social's figures: a municipality and year a line, 191 columns named by programme and measure.
/// Investments and hectares are not kept: their separators are damaged. Codes that end in 000 are departments and the nation.
/// </summary>
internal sealed class DpsFigureTable(DpsFigureCsv clean) : OriginalLayout<DpsFigureRow>("dps-municipal-figures-csv", clean)
{
    private const int First = 3;
    private static readonly Dictionary<string, string> Measures = new() { ["FAM"] = "families", ["PER"] = "persons", ["PRO"] = "projects" };

    /// <inheritdoc/>
    public override bool Recognises(SourceFile file) =>
        file.Kind == FileKind.Text && file.FirstLine.StartsWith("Dane_Importar,Nombre_Municipio,Ano_Fecha,", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override IEnumerable<OriginalLine> Lines(SourceFile file, Reading reading)
    {
        List<(int Place, string Programme, string Measure)> columns = [];
        var width = 0;
        foreach (var row in DelimitedText.Rows(file, ',', reading.At))
        {
            if (row.Number == 1)
                (columns, width) = (ColumnsOf(row), row.Cells.Count);
            var kind = row.Number == 1 ? LineKind.Heading : row.Filled == 0 ? LineKind.Blank
                : Translation.Code(row[0], 5).EndsWith("000", StringComparison.Ordinal) ? LineKind.Total : LineKind.Data;
            yield return new(row.Number, row.Raw, kind, kind == LineKind.Data ? [.. Translate(row, columns)] : [],
                kind == LineKind.Data && row.Cells.Count != width
                    ? new(Rules.Cells, null, $"The row has {row.Cells.Count} cells where the header has {width}.") : null);
        }
    }

    private static List<(int, string, string)> ColumnsOf(SheetRow header) =>
    [
        .. from place in Enumerable.Range(First, header.Cells.Count - First)
           let name = header[place]
           let end = name.LastIndexOf('_')
           where end > 0 && Measures.ContainsKey(name[(end + 1)..])
           select (place, name[..end], Measures[name[(end + 1)..]]),
    ];

    /// <summary>The table fills what was not measured with zeros, so a zero says nothing.</summary>
    private IEnumerable<string?[]> Translate(SheetRow row, List<(int Place, string Programme, string Measure)> columns) =>
        from column in columns
        let value = Translation.Count(row[column.Place])
        where value != "0"
        select Row(("municipality_code", Translation.Code(row[0], 5)), ("year", row[2]), ("programme_code", column.Programme),
            ("measure", column.Measure), ("value", value));
}
