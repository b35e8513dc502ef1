using ClosedXML.Excel;
using Warehouse.Reports.Layout;

namespace Warehouse.Reports.Sheets;

/// <summary>Every sheet with a link to it.</summary>
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

        page.End();
    }
}
