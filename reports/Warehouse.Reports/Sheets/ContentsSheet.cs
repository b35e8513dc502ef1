using ClosedXML.Excel;
using Warehouse.Reports.Layout;

namespace Warehouse.Reports.Sheets;

/// <summary>Every sheet with a link to it, and what is missing with the reason.</summary>
internal sealed class ContentsSheet : IReportSheet
{
    public string Key => "Contents";

    public void Write(Book book)
    {
        var captions = book.Captions;
        var page = book.AddPage(this, 6, 28, 86);
        foreach (var (sheet, number) in book.Sheets.Select((s, i) => (s, i + 1)))
        {
            var name = captions[$"{sheet.Key}.Sheet"];
            var link = page.Sheet.Cell(page.Row, 2).SetText(name);
            link.Hyperlink = new XLHyperlink($"'{name}'!A1", captions.Say("Contents.Tip", name));
            link.Style.Font.FontColor = Style.Header;
            link.Style.Font.Underline = XLFontUnderlineValues.Single;
            page.Sheet.Cell(page.Row, 3).SetText(captions[$"{sheet.Key}.Title"]);
            page.Sheet.Cell(page.Row, 1).Set(number);
            page.Sheet.Row(page.Row).Height = 20;
            page.Row++;
        }

        Silent(page);
        page.End();
    }

    private static void Silent(Page page)
    {
        var (book, captions) = (page.Book, page.Book.Captions);
        if (book.Silent.Count == 0)
        {
            return;
        }

        page.Heading(captions["Contents.Silent"]);
        foreach (var sheet in book.Silent)
        {
            var reason = captions[sheet.Silence!];
            page.Sheet.Cell(page.Row, 2).SetText(captions[$"{sheet.Key}.Sheet"]).Style.Font.FontColor = Style.Quiet;
            page.Sheet.Cell(page.Row, 3).SetText(reason).Style.Alignment.WrapText = true;
            page.Sheet.Row(page.Row).Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
            page.Sheet.Row(page.Row).Height = TextLines.Height * Math.Max(1.3, TextLines.Of(reason, page.Sheet.Column(3).Width - 1));
            page.Row++;
        }
    }
}
