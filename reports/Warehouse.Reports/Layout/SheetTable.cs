using ClosedXML.Excel;
using Warehouse.Reports.Package;

namespace Warehouse.Reports.Layout;

/// <summary>
/// An Excel table: name, filters, header, and above the header the totals of what a filter leaves, as SUBTOTAL formulas.
/// </summary>
/// <param name="Sheet">Name of its sheet.</param>
/// <param name="FirstRow">First row of data.</param>
/// <param name="LastRow">Last row of data.</param>
internal sealed record SheetTable(string Sheet, int FirstRow, int LastRow)
{
    /// <summary>Row of the header.</summary>
    public int HeaderRow => FirstRow - 1;

    /// <summary>Cells of a column for a chart.</summary>
    /// <param name="column">1-based column.</param>
    /// <param name="from">Rows of the table to leave out at its beginning.</param>
    /// <param name="count">Rows to take; all others when null.</param>
    public CellRange Cells(int column, int from = 0, int? count = null) =>
        new(Sheet, column, FirstRow + from, count is null ? LastRow : FirstRow + from + count.Value - 1);

    /// <summary>Writes a table at the page's next row; a note in its place when there are no rows.</summary>
    /// <returns>Where it stands; null without rows.</returns>
    public static SheetTable? Write<T>(Page page, string name, IReadOnlyList<Column<T>> columns, IReadOnlyList<T> rows)
    {
        if (rows.Count == 0)
        {
            page.Line(page.Book.Captions["Table.Empty"], colour: Style.Quiet);
            return null;
        }

        var totals = columns.Any(c => c.Total && rows.Any(r => c.Value(r) is not null));
        var table = new SheetTable(page.Sheet.Name, page.Row + (totals ? 2 : 1), page.Row + (totals ? 1 : 0) + rows.Count);
        table.WriteRows(page, columns, rows);
        table.FitHeights(page.Sheet, columns, rows);
        if (totals)
        {
            table.WriteTotals(page, columns, rows);
        }

        table.WriteHeader(page.Sheet, columns);
        page.Sheet.Range(table.HeaderRow, 1, table.LastRow, columns.Count).CreateTable(name).Theme = XLTableTheme.None;
        page.Row = table.LastRow + 1;
        return table;
    }

    private void WriteHeader<T>(IXLWorksheet sheet, IReadOnlyList<Column<T>> columns)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            sheet.Cell(HeaderRow, i + 1).SetText(columns[i].Header);
        }

        var header = sheet.Range(HeaderRow, 1, HeaderRow, columns.Count);
        header.Style.Fill.BackgroundColor = Style.Header;
        header.Style.Font.FontColor = XLColor.White;
        header.Style.Font.Bold = true;
        header.Style.Alignment.WrapText = true;
        header.Style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
        header.Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Center;

        // A filter button takes the place of three characters.
        var lines = columns.Select((c, i) => TextLines.Of(c.Header, sheet.Column(i + 1).Width - 3)).Max();
        sheet.Row(HeaderRow).Height = TextLines.Height * Math.Max(2, lines);
    }

    private void WriteRows<T>(Page page, IReadOnlyList<Column<T>> columns, IReadOnlyList<T> rows)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            var column = columns[i];
            var range = page.Sheet.Range(FirstRow, i + 1, LastRow, i + 1);
            ColumnStyle.Apply(range, column, page.Book.Captions);
            Decorate(page, column, Cells(i + 1));
            for (var row = 0; row < rows.Count; row++)
            {
                var cell = page.Sheet.Cell(FirstRow + row, i + 1);
                cell.Set(column.Value(rows[row]));
                if (column.Light is { } light)
                {
                    cell.Style.Font.FontColor = Style.Colour(light(rows[row]));
                    cell.Style.Font.Bold = true;
                }
            }
        }
    }

    private void Decorate<T>(Page page, Column<T> column, CellRange cells)
    {
        var additions = page.Book.Additions;
        if (column.Bar)
        {
            additions.Bars.Add(cells);
        }

        if (column.Icons)
        {
            additions.Icons.Add(cells);
        }

        if (column.Sparkline is { } over)
        {
            additions.Sparklines.AddRange(Enumerable.Range(FirstRow, LastRow - FirstRow + 1)
                .Select(row => new Sparkline(new(Sheet, cells.Column, row, row), $"{CellRange.Letters(over.From)}{row}:{CellRange.Letters(over.To)}{row}")));
        }
    }

    private void FitHeights<T>(IXLWorksheet sheet, IReadOnlyList<Column<T>> columns, IReadOnlyList<T> rows)
    {
        var wrapping = columns.Select((c, i) => (Column: c, sheet.Column(i + 1).Width)).Where(c => c.Column.Wrap).ToList();
        for (var row = 0; row < rows.Count; row++)
        {
            var lines = wrapping.Select(c => TextLines.Of(c.Column.Value(rows[row]) as string, c.Width - 1)).DefaultIfEmpty(1).Max();
            if (lines > 1)
            {
                sheet.Row(FirstRow + row).Height = TextLines.Height * lines;
            }
        }
    }

    private void WriteTotals<T>(Page page, IReadOnlyList<Column<T>> columns, IReadOnlyList<T> rows)
    {
        var row = HeaderRow - 1;
        page.Sheet.Cell(row, 1).SetText(page.Book.Captions["Table.Total"]);
        for (var i = 0; i < columns.Count; i++)
        {
            if (!columns[i].Total || rows.All(r => columns[i].Value(r) is null))
            {
                continue;
            }

            var cell = page.Sheet.Cell(row, i + 1);
            cell.FormulaA1 = $"SUBTOTAL(109,{Cells(i + 1).Relative})";
            cell.Style.NumberFormat.Format = page.Book.Captions.Format(columns[i].Format!);
            page.Book.Additions.Calculated[(Sheet, cell.Address.ToStringRelative())] = rows.Sum(r => CellValue.Number(columns[i].Value(r)) ?? 0);
        }

        var range = page.Sheet.Range(row, 1, row, columns.Count);
        range.Style.Fill.BackgroundColor = Style.TotalFill;
        range.Style.Font.Bold = true;
    }
}
