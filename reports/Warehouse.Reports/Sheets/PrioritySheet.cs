using Warehouse.Marts.Outcomes;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Reports.Layout;

namespace Warehouse.Reports.Sheets;

/// <summary>The list of a cycle, municipality by municipality: plan, review, commitments, outcomes.</summary>
internal sealed class PrioritySheet(CycleData data) : IReportSheet
{
    public string Key => "Priorities";

    public void Write(Book book)
    {
        var columns = Columns(book.Captions);
        var page = book.AddPage(this, [.. columns.Select(c => c.Width)]);
        page.Paragraph(book.Captions.Say("Priorities.Note", data.Municipalities.Count, data.Municipalities.Count(m => !m.There.WithSenaOutcome), data.Scope.Index.Code));
        if (SheetTable.Write(page, book.Captions["Priorities.Table"], columns, data.Municipalities) is { } table)
        {
            page.Freeze(table.HeaderRow, 3);
        }

        page.End();
    }

    private Column<PriorityRow>[] Columns(Captions captions) =>
    [
        new(captions["Column.Position"], 11, Style.Whole, r => r.Position),
        new(captions["Column.Code"], 9, null, r => r.Municipality.Code),
        new(captions["Column.Municipality"], 26, null, r => r.Municipality.Name) { Wrap = true },
        new(captions["Column.Department"], 20, null, r => r.Municipality.DepartmentName) { Wrap = true },
        new(captions["Column.Regional"], 20, null, r => r.Municipality.RegionalName) { Wrap = true },
        new(captions.Say("Column.Rank", data.Scope.Index.Code), 11, Style.Whole, r => r.Poverty?.Rank),
        new(captions.Say("Column.Poverty", data.Scope.Index.Code), 12, Style.TwoDecimals, r => r.Poverty?.Value),
        new(captions["Column.Caution"], 15, null, r => r.Poverty?.Caution == true ? captions["Caution.Mark"] : null) { Light = _ => TrafficLight.Vulnerable },
        Mark(captions, "PlanReceived", r => r.There.Received),
        new(captions["Column.ReviewStatus"], 20, null, r => captions[r.Review is { } review ? $"Review.{review.Status}" : "Review.NotBegun"]),
        new(captions["Column.SentOn"], 13, Style.Day, r => r.Review?.SentOn),
        new(captions["Column.Lag"], 11, Style.Whole, r => r.Review?.LagDays > 0 ? r.Review.LagDays : null),
        new(captions["Column.Commitments"], 14, Style.Whole, r => Live(r).Count, Total: true),
        new(captions["Column.Budget"], 19, Style.Pesos, r => Live(r).Count > 0 ? Live(r).Sum(c => c.BudgetCop) : null, Total: true) { Bar = true },
        Mark(captions, "WithOutcome", r => r.There.WithOutcome),
        Mark(captions, "WithSenaOutcome", r => r.There.WithSenaOutcome),
    ];

    private static List<Marts.CommitmentEntry> Live(PriorityRow row) => [.. row.Commitments.Where(c => c.Status != CommitmentStatus.Cancelled)];

    private static Column<PriorityRow> Mark(Captions captions, string key, Func<PriorityRow, bool> there) =>
        new(captions[$"Column.{key}"], 12, null, r => captions[there(r) ? "Mark.Yes" : "Mark.No"]) { Light = r => there(r) ? TrafficLight.Good : TrafficLight.Low };
}
