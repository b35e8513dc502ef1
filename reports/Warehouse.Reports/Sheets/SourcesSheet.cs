using Warehouse.Model.Star;
using Warehouse.Reports.Layout;

namespace Warehouse.Reports.Sheets;

/// <summary>What the numbers rest on: the load, its sources with their rejects, and what was reconciled.</summary>
internal sealed class SourcesSheet(OutcomeReportData data) : IReportSheet
{
    public string Key => "Sources";

    public void Write(Book book)
    {
        var (load, captions) = (book.Scope.Load, book.Captions);
        var page = book.AddPage(this, 66, 50, 14, 18, 15, 15, 15, 15, 20);
        page.Line(captions.Say("Sources.Load", load.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), load.FinishedAt, data.Status.Facts));
        page.Line(captions[load.ContainsDemonstrationData ? "Sources.WithDemonstration" : "Sources.RealOnly"]);
        page.Heading(captions["Sources.Freshness"]);
        SheetTable.Write(page, captions["Sources.Table"], Sources(captions), data.Status.Sources);
        page.Paragraph(captions["Sources.Accounting"]);
        page.Heading(captions.Say("Sources.Checks", data.Status.Checks.Count(c => c.Passed), data.Status.Checks.Count));
        SheetTable.Write(page, captions["Sources.CheckTable"], Checks(captions), data.Status.Checks);
        page.End();
    }

    private static Column<SourceFreshness>[] Sources(Captions captions) =>
    [
        new(captions["Column.Source"], 66, null, s => s.Source),
        new(captions["Column.File"], 50, null, s => s.FileName),
        new(captions["Column.Batch"], 14, Style.Whole, s => s.BatchId),
        new(captions["Column.Imported"], 18, Style.Time, s => s.ImportedAt),
        new(captions["Column.Read"], 15, Style.Whole, s => s.Read, Total: true),
        new(captions["Column.InStore"], 15, Style.Whole, s => s.InStore, Total: true),
        new(captions["Column.Rejected"], 15, Style.Whole, s => s.Rejected, Total: true),
        new(captions["Column.Duplicates"], 15, Style.Whole, s => s.Duplicates, Total: true),
        new(captions["Column.Sha"], 20, null, s => s.Sha256[..Math.Min(16, s.Sha256.Length)]),
    ];

    private static Column<LoadCheck>[] Checks(Captions captions) =>
    [
        new(captions["Column.Check"], 66, null, c => CheckWords.In(captions, c.Name)) { Wrap = true },
        new(captions["Column.Passed"], 50, null, c => captions[c.Passed ? "Check.Passed" : "Check.Failed"]),
        new(captions["Column.Difference"], 14, Style.Whole, c => c.Actual - c.Expected),
        new(captions["Column.Expected"], 18, Style.Whole, c => c.Expected),
        new(captions["Column.Actual"], 15, Style.Whole, c => c.Actual),
    ];
}
