using Warehouse.Reports.Layout;

namespace Warehouse.Reports.Sheets;

/// <summary>What an executive reads in a minute: three sentences, the five areas, four charts.</summary>
internal sealed class SummarySheet(OutcomeReportData data) : IReportSheet
{
    private const int Middle = 3;

    public string Key => "Summary";

    public void Write(Book book)
    {
        var columns = AreaColumns.Of(data.Scope, data.Areas, book.Captions);
        var page = book.AddPage(this, [.. columns.Select(c => c.Width)]);
        foreach (var sentence in SummarySentences.Of(data, book.Captions))
        {
            page.Paragraph("•  " + sentence, 12);
        }

        page.Heading(book.Captions["Summary.Areas"]);
        SheetTable.Write(page, book.Captions["Summary.Table"], columns, AreaLine.Of(data.Areas));
        page.Row++;
        book.Gallery = new(page.Sheet.Name, page.Row - 1, (0, Middle, columns.Length));
        page.Row += Gallery.Rows * 2;
        page.OnePage();
        page.End();
    }
}
