using System.Globalization;
using ClosedXML.Excel;

namespace Warehouse.Reports.Layout;

/// <summary>A sheet with its title; what is added stands below what is there.</summary>
internal sealed class Page
{
    private readonly int columns;

    public Page(Book book, IXLWorksheet sheet, string title, int columns)
    {
        (Book, Sheet, this.columns) = (book, sheet, columns);
        var captions = book.Captions;
        sheet.ShowGridLines = false;
        Line(title, bold: true, size: 16);
        var scope = book.Data.Request;
        Line(captions.Say("Page.Scope", scope.Year.ToString(CultureInfo.InvariantCulture), scope.Index, book.Data.Load.Id.ToString(CultureInfo.InvariantCulture), book.Data.Load.FinishedAt), colour: Style.Quiet);
        if (scope.Demonstration)
        {
            var banner = Line(captions["Page.Demonstration"], bold: true);
            sheet.Range(banner.Address.RowNumber, 1, banner.Address.RowNumber, columns).Style.Fill.BackgroundColor = Style.Warning;
        }

        Row++;
        Print(captions);
    }

    public Book Book { get; }

    public IXLWorksheet Sheet { get; }

    /// <summary>Next free row.</summary>
    public int Row { get; set; } = 1;

    /// <summary>Writes a heading.</summary>
    public void Heading(string text)
    {
        Row++;
        Line(text, bold: true, size: 13, colour: Style.Header);
    }

    /// <summary>Writes a paragraph over the columns; its height follows its length.</summary>
    public void Paragraph(string text)
    {
        var width = Enumerable.Range(1, columns).Sum(c => Sheet.Column(c).Width);
        var range = Sheet.Range(Row, 1, Row, columns).Merge();
        range.FirstCell().SetText(text);
        range.Style.Alignment.WrapText = true;
        range.Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
        Sheet.Row(Row).Height = 15.5 * Math.Max(1, Math.Ceiling(text.Length * 1.05 / width));
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

    /// <summary>Sets widths before anything that depends on them is written.</summary>
    public void Widths(params double[] widths)
    {
        for (var i = 0; i < widths.Length; i++)
        {
            Sheet.Column(i + 1).Width = widths[i];
        }
    }

    /// <summary>Keeps the header in sight, on the screen and on every printed page.</summary>
    /// <param name="headerRow">Row of the header.</param>
    /// <param name="firstColumns">Columns that stay in sight.</param>
    public void Freeze(int headerRow, int firstColumns)
    {
        Sheet.SheetView.Freeze(headerRow, firstColumns);
        Sheet.PageSetup.SetRowsToRepeatAtTop(headerRow, headerRow);
    }

    /// <summary>Ends the sheet: what is printed is what was written.</summary>
    /// <param name="lastRow">Last row to print; the last written one when null.</param>
    public void End(int? lastRow = null) => Sheet.PageSetup.PrintAreas.Add(1, 1, lastRow ?? Row - 1, columns);

    private void Print(Captions captions)
    {
        var setup = Sheet.PageSetup;
        setup.PageOrientation = XLPageOrientation.Landscape;
        setup.PaperSize = XLPaperSize.LetterPaper;
        setup.FitToPages(1, 0);
        setup.Margins.SetLeft(0.4).SetRight(0.4).SetTop(0.5).SetBottom(0.6).SetHeader(0.3).SetFooter(0.3);
        setup.CenterHorizontally = true;
        setup.Footer.Left.AddText(captions.Say("Page.Footer", Book.Data.Year.ToString(CultureInfo.InvariantCulture), Book.Data.Load.Id.ToString(CultureInfo.InvariantCulture)));
        setup.Footer.Center.AddText(Book.Data.Request.Demonstration ? captions["Page.DemonstrationShort"] : "");
        setup.Footer.Right.AddText(captions["Page.Number"] + " ");
        setup.Footer.Right.AddText(XLHFPredefinedText.PageNumber);
        setup.Footer.Right.AddText(" / ");
        setup.Footer.Right.AddText(XLHFPredefinedText.NumberOfPages);
    }
}
