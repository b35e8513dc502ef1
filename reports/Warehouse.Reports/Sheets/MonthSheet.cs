using Warehouse.Marts;
using Warehouse.Reports.Layout;
using Warehouse.Reports.Package;

namespace Warehouse.Reports.Sheets;

/// <summary>How the year added up, month by month.</summary>
internal sealed class MonthSheet(OutcomeReportData data) : IReportSheet
{
    private readonly List<IndicatorEntry> shown = [.. data.Leads.Where(i => data.ByMonth.Rows.Any(r => r.Indicator == i.Code && r.Cumulative is not null))];

    public string Key => "Month";

    public string? Silence => shown.Count > 0 ? null : "Month.Nothing";

    public void Write(Book book)
    {
        var captions = book.Captions;
        var page = book.AddPage(this, 20, 26, 26, 26, 26, 26);
        page.Paragraph(captions["Month.Note"]);
        var months = data.ByMonth.Rows.Where(r => r.Month is not null).Select(r => (Year: r.Year!.Value, Month: r.Month!.Value)).Distinct().Order().ToList();
        var table = SheetTable.Write(page, captions["Month.Table"], Columns(captions), months)!;
        page.Freeze(table.HeaderRow, 1);
        AddChart(book, page, table, months);
        page.End();
    }

    private List<Column<(int Year, int Month)>> Columns(Captions captions) =>
    [
        new(captions.Say("Column.MonthOf", data.Scope.Years), 20, null, m => Name(captions, m)),
        .. shown.Select(i => new Column<(int Year, int Month)>(captions.Say("Column.Cumulative", captions.NameAndUnit(i)), 26, Style.Whole, m => Cumulative(i, m))),
    ];

    private void AddChart(Book book, Page page, SheetTable table, List<(int Year, int Month)> months)
    {
        var (captions, column) = (book.Captions, shown.IndexOf(data.Lead!) is >= 0 and var place ? place : 0);
        var (indicator, values) = (shown[column], months.ConvertAll(m => (double?)Cumulative(shown[column], m)));
        var title = captions.Say("Month.Chart", captions.NameAndUnit(indicator), data.Scope.Years);
        var words = string.Join("; ", months.Zip(values, (m, v) => $"{Name(captions, m)}: {captions.Say("Number", v)}"));
        var chart = new Chart(
            ChartKind.Lines, title, $"{title}. {words}.", new(table.Cells(1), months.ConvertAll(m => Name(captions, m))),
            [new(captions.Name(indicator), new(table.Cells(column + 2), values), Style.Blue, null)], Style.Whole);
        book.Gallery?.Add(GalleryPlace.Course, chart);
        page.Row++;
        book.Additions.Charts.Add((page.Sheet.Name, new(0, page.Row - 1, 6, page.Row + Gallery.Rows), chart));
        page.Row += Gallery.Rows + 1;
    }

    private decimal? Cumulative(IndicatorEntry indicator, (int Year, int Month) month) =>
        data.ByMonth.Rows.FirstOrDefault(r => r.Indicator == indicator.Code && r.Year == month.Year && r.Month == month.Month)?.Cumulative;

    /// <summary>Short, so that a chart's axis holds twelve of them; the year stands beside the month where there are several.</summary>
    private string Name(Captions captions, (int Year, int Month) month) =>
        data.Scope.First == data.Scope.Last ? captions[$"Month.{month.Month}"][..3] : $"{captions[$"Month.{month.Month}"][..3]} {Captions.Year(month.Year)}";
}
