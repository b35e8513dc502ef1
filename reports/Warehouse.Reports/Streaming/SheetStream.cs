using System.Globalization;

namespace Warehouse.Reports.Streaming;

/// <summary>Rows as sheets, the next one when one is full. There is always one, so that a selection without rows shows its header.</summary>
internal sealed class SheetStream<T>(ZipParts parts, SharedTexts texts, IReadOnlyList<StreamColumn<T>> columns, int rowsASheet)
{
    private const int HeaderStyle = 1;

    private readonly CellStream cells = new(texts);

    /// <returns>The last row of each sheet, 1 where there is but its header.</returns>
    public async Task<IReadOnlyList<int>> WriteAsync(IAsyncEnumerable<T> rows, CancellationToken cancellationToken)
    {
        await using var reader = rows.GetAsyncEnumerator(cancellationToken);
        var lastRows = new List<int>();
        var more = await reader.MoveNextAsync();
        do
        {
            await using var part = await parts.OpenAsync(FormattableString.Invariant($"xl/worksheets/sheet{lastRows.Count + 1}.xml"), cancellationToken);
            Begin();
            await cells.SendAsync(part, cancellationToken);
            var number = 1;
            while (more && number < rowsASheet)
            {
                Row(++number, reader.Current);
                if (cells.IsFull)
                {
                    await cells.SendAsync(part, cancellationToken);
                }

                more = await reader.MoveNextAsync();
            }

            cells.Raw($"</sheetData>{Print}{(number > 1 ? TablePart.Of : null)}</worksheet>");
            await cells.SendAsync(part, cancellationToken);
            lastRows.Add(number);
        }
        while (more);
        return lastRows;
    }

    private const string Print =
        """<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;R&amp;P / &amp;N</oddFooter></headerFooter>""";

    private void Begin()
    {
        cells.Raw("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>""");
        cells.Raw("""<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>""");
        for (var i = 1; i <= columns.Count; i++)
        {
            cells.Raw(string.Create(CultureInfo.InvariantCulture, $"<col min=\"{i}\" max=\"{i}\" width=\"{columns[i - 1].Width}\" customWidth=\"1\"/>"));
        }

        cells.Raw("</cols><sheetData>");
        cells.BeginRow(1, columns.Count);
        foreach (var column in columns)
        {
            cells.Text(column.Header, HeaderStyle);
            cells.Next();
        }

        cells.EndRow();
    }

    private void Row(int number, T row)
    {
        cells.BeginRow(number, columns.Count);
        foreach (var column in columns)
        {
            column.Write(row, cells);
            cells.Next();
        }

        cells.EndRow();
    }
}
