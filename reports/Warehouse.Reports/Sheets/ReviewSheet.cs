using Warehouse.Marts;
using Warehouse.Marts.Priorities;
using Warehouse.Reports.Layout;

namespace Warehouse.Reports.Sheets;

/// <summary>Whether the plans of priority municipalities were received, answered in time, and followed by commitments and outcomes.</summary>
internal sealed class ReviewSheet(
    IReadOnlyList<(ReviewCycleEntry Cycle, IReadOnlyList<Coverage> Regionals)> coverage, IReadOnlyDictionary<string, string> names) : IReportSheet
{
    public string Key => "Review";

    public string? Silence => coverage.Count > 0 ? null : "Review.None";

    public void Write(Book book)
    {
        var captions = book.Captions;
        var page = book.AddPage(this, 36, 17, 17, 17, 17, 17, 17, 17, 17);
        foreach (var (cycle, regionals) in coverage)
        {
            page.Heading($"{cycle.Code} · {cycle.Title}");
            page.Paragraph(captions.Say("Review.Window", captions.Day(cycle.OpensOn), captions.Day(cycle.ClosesOn), cycle.Term));
            if (regionals.All(r => r.Received == 0))
            {
                page.Paragraph(captions["Review.NothingReceived"]);
            }

            SheetTable.Write(page, captions.Say("Review.Table", cycle.Code.Replace('-', '_')), Columns(captions), regionals);
        }

        page.End();
    }

    private Column<Coverage>[] Columns(Captions captions) =>
    [
        new(captions["Column.Regional"], 36, null, c => names[c.Regional!]),
        Count(captions, "Priority", c => c.Priority),
        Count(captions, "Received", c => c.Received),
        Count(captions, "Reviewed", c => c.Reviewed),
        Count(captions, "Late", c => c.Late),
        new(captions["Column.ReviewedShare"], 17, Style.Percent, c => c.Received > 0 ? (double)c.Reviewed / c.Received : null) { Bar = true },
        Count(captions, "Committed", c => c.Committed),
        Count(captions, "WithOutcome", c => c.WithOutcome),
        Count(captions, "WithSenaOutcome", c => c.WithSenaOutcome),
    ];

    private static Column<Coverage> Count(Captions captions, string key, Func<Coverage, int> count) =>
        new(captions[$"Column.{key}"], 17, Style.Whole, c => count(c), Total: true);
}
