namespace Warehouse.Etl.Sources.Sheets;

/// <summary>A layout whose rows stand in one table of one sheet: titles, a header, figures, and perhaps totals and footnotes.</summary>
/// <param name="layout">Its name.</param>
/// <param name="clean">The source's own CSV.</param>
/// <typeparam name="TRow">The typed row of the source.</typeparam>
internal abstract class SheetLayout<TRow>(string layout, CsvLayout<TRow> clean) : OriginalLayout<TRow>(layout, clean)
    where TRow : class
{
    /// <inheritdoc/>
    public override bool Recognises(SourceFile file) => file.Sheet(Fits) is not null;

    /// <inheritdoc/>
    public override IEnumerable<OriginalLine> Lines(SourceFile file, Reading reading)
    {
        var sheet = file.Sheet(Fits)!;
        reading.NotRead.AddRange(file.Sheets.Where(s => s != sheet).Select(s => s.Name));
        var (header, translate) = (sheet.RowOf(IsHeader) ?? 0, Translator(file, sheet));
        foreach (var row in Workbook.Rows(file, sheet.Name))
        {
            var kind = KindOf(row, header);
            yield return new(row.Number, row.Raw, kind, kind == LineKind.Data ? [.. translate(row)] : []);
        }

        reading.At(file.Length);
    }

    /// <summary>Whether a sheet is the one that holds the table.</summary>
    protected virtual bool Fits(SheetHead sheet) => sheet.RowOf(IsHeader) is not null;

    /// <summary>Whether a row is the last of the table's header.</summary>
    protected abstract bool IsHeader(SheetRow row);

    /// <summary>Whether a row below the header holds sums of others.</summary>
    protected virtual bool IsTotal(SheetRow row) => false;

    /// <summary>Whether a row below the header is a source or a footnote: nothing but text in one cell.</summary>
    protected virtual bool IsNote(SheetRow row) => row.Filled == 1;

    /// <summary>Makes what turns a line of figures into rows, from the places of the columns in this sheet.</summary>
    protected abstract Func<SheetRow, IEnumerable<string?[]>> Translator(SourceFile file, SheetHead sheet);

    private LineKind KindOf(SheetRow row, int header) => row.Filled == 0 ? LineKind.Blank
        : row.Number <= header ? LineKind.Heading
        : IsTotal(row) ? LineKind.Total
        : IsNote(row) ? LineKind.Note : LineKind.Data;
}
