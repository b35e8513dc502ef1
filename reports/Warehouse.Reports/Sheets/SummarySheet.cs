using Warehouse.Reports.Layout;

namespace Warehouse.Reports.Sheets;

/// <summary>What an executive reads in a minute: three sentences, the five areas, four charts.</summary>
internal sealed class SummarySheet(OutcomeReportData data) : IReportSheet
{
    public string Key => "Summary";

    public void Write(Book book)
    {
        var columns = Columns(book.Captions);
        var page = book.AddPage(this, [.. columns.Select(c => c.Width)]);
        foreach (var sentence in SummarySentences.Of(data, book.Captions))
        {
            page.Paragraph("•  " + sentence, 12);
        }

        page.Heading(book.Captions["Summary.Areas"]);
        SheetTable.Write(page, book.Captions["Summary.Table"], columns, AreaLine.Of(data));
        page.Row++;
        book.Gallery = new(page.Sheet.Name, page.Row - 1, (0, 3, columns.Length));
        page.Row += Gallery.Rows * 2;
        page.OnePage();
        page.End();
    }

    private Column<AreaLine>[] Columns(Captions captions) =>
    [
        new(captions["Column.Area"], 18, null, l => captions[$"Area.{l.Area}"]),
        new(captions["Column.Indicator"], 50, null, l => l.Indicator is { } i ? captions.NameAndUnit(i) : captions["Area.NoIndicator"]) { Wrap = true },
        new(captions["Column.Target"], 15, Style.Whole, l => l.Target),
        new(captions["Column.Achieved"], 15, Style.Whole, l => l.Achieved),
        new(captions["Column.Attainment"], 12, Style.Percent, l => l.Attainment),
        new(captions["Column.Light"], 17, null, l => captions.Light(l.Light)) { Light = l => l.Light },
        new(captions.Say("Column.Change", Captions.Year(data.Scope.First - 1)), 14, Style.Change, l => l.Change),
        new(captions["Column.Basis"], 42, null, l => captions.Basis(l.Basis, data.Goals)) { Wrap = true },
    ];
}
