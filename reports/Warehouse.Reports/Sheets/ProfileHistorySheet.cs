using Warehouse.Marts;
using Warehouse.Reports.Layout;
using Warehouse.Reports.Package;

namespace Warehouse.Reports.Sheets;

/// <summary>The second page of a profile: its last years, its commitments, its reviews.</summary>
internal sealed class ProfileHistorySheet(ProfileData data) : IReportSheet
{
    private readonly List<int> years = [.. data.ByYear.Rows.Select(r => r.Year!.Value).Distinct().Order()];

    public string Key => "ProfileHistory";

    public void Write(Book book)
    {
        var captions = book.Captions;
        var page = book.AddPage(this, [52, .. Enumerable.Repeat(20d, Math.Max(7, years.Count + 1))]);
        page.Heading(captions["AreaSheet.Years"]);
        var shown = data.Areas.Indicators.Where(i => data.ByYear.Rows.Any(r => r.Indicator == i.Code)).ToList();
        AddChart(page, SheetTable.Write(page, captions["ProfileHistory.Years"], Years(captions), shown), shown);
        page.Heading(captions["Target.Commitment.Heading"]);
        SheetTable.Write(page, captions["ProfileHistory.Commitments"], Commitments(captions), data.Commitments);
        page.Heading(captions["Review.Title"]);
        SheetTable.Write(page, captions["ProfileHistory.Reviews"], Reviews(captions), data.Reviews);
        page.OnePage();
        page.End();
    }

    private Column<IndicatorEntry>[] Years(Captions captions) =>
    [
        new(captions["Column.Indicator"], 52, null, captions.NameAndUnit) { Wrap = true },
        .. years.Select(y => new Column<IndicatorEntry>(Captions.Year(y), 20, Style.Whole, i => Value(i, y))),
        .. years.Count >= Sparkline.Fewest ? [new Column<IndicatorEntry>(captions["Column.Trend"], 20, null, _ => null) { Sparkline = (2, years.Count + 1) }] : (Column<IndicatorEntry>[])[],
    ];

    private Column<CommitmentEntry>[] Commitments(Captions captions) =>
    [
        new(captions["Column.Commitment"], 52, null, c => c.Title) { Wrap = true },
        new(captions["Column.Passed"], 20, null, c => captions[$"Commitment.{c.Status}"]),
        new(captions["Column.Starts"], 20, Style.Day, c => c.StartsOn),
        new(captions["Column.Ends"], 20, Style.Day, c => c.EndsOn),
        new(captions["Column.Budget"], 20, Style.Pesos, c => c.BudgetCop),
        new(captions["Column.Unit"], 20, null, c => captions.Unit(data.Areas.Indicators.First(i => i.Code == c.Indicator))),
        new(captions["Column.Target"], 20, Style.Whole, c => c.Target),
        new(captions["Column.Achieved"], 20, Style.Whole, c => c.Achieved),
    ];

    private static Column<ReviewWorkEntry>[] Reviews(Captions captions) =>
    [
        new(captions["Column.Cycle"], 52, null, r => r.Cycle),
        new(captions["Column.ReviewStatus"], 20, null, r => captions[$"Review.{r.Status}"]),
        new(captions["Column.ReceivedOn"], 20, Style.Day, r => r.ReceivedOn),
        new(captions["Column.SentOn"], 20, Style.Day, r => r.SentOn),
        new(captions["Column.Lag"], 20, Style.Whole, r => r.LagDays > 0 ? r.LagDays : null),
        new(captions["Column.Opportunities"], 20, Style.Whole, r => r.Opportunities),
    ];

    private void AddChart(Page page, SheetTable? table, List<IndicatorEntry> shown)
    {
        if (table is null || (data.Areas.Lead ?? Headlines.Of(shown)) is not { } lead || years.Count < 2)
        {
            return;
        }

        var (captions, row) = (page.Book.Captions, table.FirstRow + shown.IndexOf(lead));
        var (title, values) = (captions.NameAndUnit(lead), years.ConvertAll(y => (double?)Value(lead, y)));
        var words = string.Join("; ", years.Zip(values, (y, v) => $"{Captions.Year(y)}: {captions.Say("Number", v)}"));
        page.Row++;
        page.Book.Additions.Charts.Add((page.Sheet.Name, new(0, page.Row - 1, 6, page.Row - 1 + Gallery.Rows), new(
            ChartKind.Columns, title, $"{title}. {words}.", new(new(page.Sheet.Name, 2, table.HeaderRow, table.HeaderRow) { LastColumn = years.Count + 1 }, years.ConvertAll(Captions.Year)),
            [new(title, new(new(page.Sheet.Name, 2, row, row) { LastColumn = years.Count + 1 }, values), Style.Blue, Style.Whole)], Style.Whole)));
        page.Row += Gallery.Rows;
    }

    private decimal? Value(IndicatorEntry indicator, int year) => data.ByYear.Rows.FirstOrDefault(r => r.Year == year && r.Indicator == indicator.Code)?.Achieved;
}
