using System.Globalization;
using ClosedXML.Excel;

namespace Warehouse.Reports.Layout;

/// <summary>A sheet with its title; what is added stands below what is there.</summary>
internal sealed class Page
{
    private readonly int columns;

    public Page(Book book, IXLWorksheet sheet, string title, IReadOnlyList<double> widths)
    {
        (Book, Sheet, columns) = (book, sheet, widths.Count);
        for (var i = 0; i < widths.Count; i++)
        {
            sheet.Column(i + 1).Width = widths[i];
        }

        sheet.ShowGridLines = false;
        Line(title, bold: true, size: 16);
        Line(book.Captions.Say("Page.Scope", book.Captions.Scope(book.Scope), book.Scope.Index.Code, Load, book.Scope.Load.FinishedAt), colour: Style.Quiet);
        if (book.Scope.Request.Demonstration)
        {
            var banner = Line(book.Captions["Page.Demonstration"], bold: true);
            sheet.Range(banner.Address.RowNumber, 1, banner.Address.RowNumber, columns).Style.Fill.BackgroundColor = Style.Warning;
        }

        Row++;
        Print();
    }

    public Book Book { get; }

    public IXLWorksheet Sheet { get; }

    /// <summary>Next free row.</summary>
    public int Row { get; set; } = 1;

    private string Load => Book.Scope.Load.Id.ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes a heading.</summary>
    public void Heading(string text)
    {
        Row++;
        Line(text, bold: true, size: 13, colour: Style.Header);
    }

    /// <summary>Writes a paragraph over the columns; its height follows its length.</summary>
    public void Paragraph(string text, double size = 11)
    {
        var width = Enumerable.Range(1, columns).Sum(c => Sheet.Column(c).Width);
        var range = Sheet.Range(Row, 1, Row, columns).Merge();
        range.FirstCell().SetText(text);
        range.Style.Font.FontSize = size;
        range.Style.Alignment.WrapText = true;
        range.Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
        Sheet.Row(Row).Height = TextLines.Height * size / 11 * TextLines.Of(text, width * 11 / size);
        Row++;
    }

    /// <summary>Writes one line.</summary>
    public IXLCell Line(string text, bool bold = false, double size = 11, XLColor? colour = null)
    {
        var cell = Sheet.Cell(Row++, 1).SetText(text);
        cell.Style.Font.Bold = bold;
        cell.Style.Font.FontSize = size;
        cell.Style.Font.FontColor = colour ?? Style.Ink;
        return cell;
    }

    /// <summary>Keeps the header in sight, on the screen and on every printed page.</summary>
    /// <param name="headerRow">Row of the header.</param>
    /// <param name="firstColumns">Columns that stay in sight.</param>
    /// <param name="printed">Whether printed pages repeat it too; not where another table follows, which it would be wrong above.</param>
    public void Freeze(int headerRow, int firstColumns, bool printed = true)
    {
        Sheet.SheetView.Freeze(headerRow, firstColumns);
        if (printed)
        {
            Sheet.PageSetup.SetRowsToRepeatAtTop(headerRow, headerRow);
        }
    }

    /// <summary>Prints the sheet on one page.</summary>
    public void OnePage() => Sheet.PageSetup.FitToPages(1, 1);

    /// <summary>Ends the sheet: what is printed is what was written.</summary>
    /// <param name="printed">Columns that are printed; all when null.</param>
    public void End(int? printed = null) => Sheet.PageSetup.PrintAreas.Add(1, 1, Row - 1, printed ?? columns);

    private void Print()
    {
        var (setup, captions) = (Sheet.PageSetup, Book.Captions);
        setup.PageOrientation = XLPageOrientation.Landscape;
        setup.PaperSize = XLPaperSize.LetterPaper;
        setup.FitToPages(1, 0);
        setup.Margins.SetLeft(0.4).SetRight(0.4).SetTop(0.5).SetBottom(0.6).SetHeader(0.3).SetFooter(0.3);
        setup.CenterHorizontally = true;
        setup.Footer.Left.AddText(captions.Say("Page.Footer", Book.Title.Replace("&", "&&", StringComparison.Ordinal), Load));
        setup.Footer.Center.AddText(Book.Scope.Request.Demonstration ? captions["Page.DemonstrationShort"] : "");
        setup.Footer.Right.AddText(captions["Page.Number"] + " ");
        setup.Footer.Right.AddText(XLHFPredefinedText.PageNumber);
        setup.Footer.Right.AddText(" / ");
        setup.Footer.Right.AddText(XLHFPredefinedText.NumberOfPages);
    }
}
