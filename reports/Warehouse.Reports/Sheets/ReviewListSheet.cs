using Warehouse.Marts.Outcomes;
using Warehouse.Reports.Layout;

namespace Warehouse.Reports.Sheets;

/// <summary>Review by review: received, answered, late, and what it led to.</summary>
internal sealed class ReviewListSheet(CycleData data) : IReportSheet
{
    public string Key => "ReviewList";

    public void Write(Book book)
    {
        var columns = Columns(book.Captions);
        var page = book.AddPage(this, [.. columns.Select(c => c.Width)]);
        page.Paragraph(book.Captions["ReviewList.Note"]);
        if (SheetTable.Write(page, book.Captions["ReviewList.Table"], columns, data.Municipalities) is { } table)
        {
            page.Freeze(table.HeaderRow, 2);
        }

        page.End();
    }

    private static Column<PriorityRow>[] Columns(Captions captions) =>
    [
        new(captions["Column.Code"], 13, null, r => r.Municipality.Code),
        new(captions["Column.Municipality"], 30, null, r => r.Municipality.Name) { Wrap = true },
        new(captions["Column.Department"], 24, null, r => r.Municipality.DepartmentName) { Wrap = true },
        new(captions["Column.Regional"], 24, null, r => r.Municipality.RegionalName) { Wrap = true },
        new(captions["Column.ReceivedOn"], 16, Style.Day, r => r.Review?.ReceivedOn),
        new(captions["Column.ReviewStatus"], 22, null, r => captions[r.Review is { } review ? $"Review.{review.Status}" : "Review.NotBegun"]),
        new(captions["Column.SentOn"], 16, Style.Day, r => r.Review?.SentOn),
        new(captions["Column.Lag"], 16, Style.Whole, r => r.Review?.LagDays > 0 ? r.Review.LagDays : null),
        new(captions["Column.InTime"], 20, null, r => captions[InTime(r)]) { Light = r => Light(r) },
        new(captions["Column.Opportunities"], 18, Style.Whole, r => r.Review?.Opportunities, Total: true),
    ];

    private static string InTime(PriorityRow row) => row.Review?.LagDays is { } lag ? lag > 0 ? "InTime.Late" : "InTime.Yes" : "InTime.Open";

    private static TrafficLight Light(PriorityRow row) => row.Review?.LagDays is { } lag ? lag > 0 ? TrafficLight.Vulnerable : TrafficLight.Good : TrafficLight.NoData;
}
