using System.IO.Compression;
using System.Text;

namespace Warehouse.Reports.Streaming;

/// <summary>
/// A workbook that is sent while it is made: the parts of the package go one after another into a zip stream that is only ever
/// appended to, and sheets follow each other when one is full.
/// </summary>
internal static class StreamedWorkbook
{
    /// <summary>Rows that a sheet can hold, its header among them.</summary>
    public const int RowsASheet = 1_048_576;

    /// <summary>Writes a workbook of one kind of rows, a table with filters on every sheet; the same rows give the same bytes.</summary>
    /// <typeparam name="T">A row.</typeparam>
    /// <param name="output">Where to; only appended to.</param>
    /// <param name="stamp">Time of the parts, UTC.</param>
    /// <param name="title">Title of the document.</param>
    /// <param name="sheet">Name of the first sheet; further ones are numbered.</param>
    /// <param name="number">Number format of quantities.</param>
    /// <param name="columns">The columns, each header once.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="cancellationToken">Stops the reading of rows.</param>
    /// <param name="rowsASheet">Rows after which the next sheet begins, its header among them.</param>
    public static async Task WriteAsync<T>(
        Stream output, DateTime stamp, string title, string sheet, string number, IReadOnlyList<StreamColumn<T>> columns, IAsyncEnumerable<T> rows,
        CancellationToken cancellationToken, int rowsASheet = RowsASheet)
    {
        await using var zip = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancellationToken);
        var parts = new ZipParts(zip, stamp);
        var texts = new SharedTexts();
        var lastRows = await new SheetStream<T>(parts, texts, columns, rowsASheet).WriteAsync(rows, cancellationToken);
        var sheets = lastRows.Count;
        var names = Enumerable.Range(1, sheets).Select(n => n == 1 ? sheet : $"{sheet} {n}").ToList();
        var tables = Enumerable.Range(1, sheets).Where(n => lastRows[n - 1] > 1).ToList();
        foreach (var n in tables)
        {
            await parts.AddAsync($"xl/worksheets/_rels/sheet{n}.xml.rels", TablePart.Relationships(n), cancellationToken);
            await parts.AddAsync($"xl/tables/table{n}.xml", TablePart.Xml(n, names[n - 1], lastRows[n - 1], columns.Select(c => c.Header)), cancellationToken);
        }

        await parts.AddAsync("xl/sharedStrings.xml", texts.Part(), cancellationToken);
        await parts.AddAsync("xl/styles.xml", PackageParts.Styles(number), cancellationToken);
        await parts.AddAsync("xl/workbook.xml", PackageParts.Workbook(names), cancellationToken);
        await parts.AddAsync("xl/_rels/workbook.xml.rels", PackageParts.WorkbookRelationships(sheets), cancellationToken);
        await parts.AddAsync("docProps/core.xml", PackageParts.Properties(title, stamp), cancellationToken);
        await parts.AddAsync("_rels/.rels", PackageParts.Relationships, cancellationToken);
        await parts.AddAsync("[Content_Types].xml", PackageParts.ContentTypes(sheets, tables), cancellationToken);
    }
}
