using System.Globalization;
using Warehouse.Marts.Outcomes;
using Warehouse.Model.Operational.Imports;
using Warehouse.Model.Star;
using Warehouse.Reports.Layout;

namespace Warehouse.Reports.Sheets;

/// <summary>What the numbers rest on: the load, its sources with their rejects, and how good their files are.</summary>
internal sealed class SourcesSheet(OutcomeReportData data) : IReportSheet
{
    public string Key => "Sources";

    public void Write(Book book)
    {
        var (load, captions) = (book.Scope.Load, book.Captions);
        var rows = data.Status.Sources.Select(s => new Row(s, data.Quality.GetValueOrDefault(s.BatchId))).ToList();
        var columns = Columns(captions).Shown(rows);
        var page = book.AddPage(this, [.. columns.Select(c => c.Width)]);
        page.Line(captions.Say("Sources.Load", load.Id.ToString(CultureInfo.InvariantCulture), load.FinishedAt, data.Status.Facts));
        page.Line(captions[load.ContainsDemonstrationData ? "Sources.WithDemonstration" : "Sources.RealOnly"]);
        page.Heading(captions["Sources.Freshness"]);
        if (SheetTable.Write(page, captions["Sources.Table"], columns, rows) is { } table)
        {
            page.Freeze(table.HeaderRow, 1);
        }

        page.Paragraph(captions["Sources.Accounting"]);
        if (data.Quality.Count > 0)
        {
            page.Paragraph(captions["Sources.QualityNote"]);
        }

        page.End();
    }

    private static Column<Row>[] Columns(Captions captions) =>
    [
        new(captions["Column.Source"], 24, null, r => r.Source.Source),
        new(captions["Column.File"], 46, null, r => r.Source.FileName) { Wrap = true },
        new(captions["Column.Batch"], 9, Style.Whole, r => r.Source.BatchId),
        new(captions["Column.Imported"], 18, Style.Time, r => r.Source.ImportedAt),
        new(captions["Column.Read"], 13, Style.Whole, r => r.Source.Read, Total: true),
        new(captions["Column.InStore"], 13, Style.Whole, r => r.Source.InStore, Total: true),
        new(captions["Column.Rejected"], 13, Style.Whole, r => r.Source.Rejected, Total: true),
        new(captions["Column.Duplicates"], 13, Style.Whole, r => r.Source.Duplicates, Total: true),
        new(captions["Column.Completeness"], 14, Style.FinePercent, r => r.Quality?.Completeness) { Optional = true },
        new(captions["Column.Validity"], 12, Style.FinePercent, r => r.Quality?.Validity) { Optional = true },
        new(captions["Column.Uniqueness"], 12, Style.FinePercent, r => r.Quality?.Uniqueness) { Optional = true },
        new(captions["Column.Consistency"], 13, Style.FinePercent, r => r.Quality?.Consistency) { Optional = true },
        new(captions["Column.AgeDays"], 13, Style.Whole, r => r.Quality?.AgeDays) { Optional = true },
        new(captions["Column.Timeliness"], 18, null, r => r.Quality is { } q ? $"{Style.Sign(r.Light)} {captions[$"Timeliness.{q.Timeliness}"]}" : null) { Light = r => r.Light, Optional = true },
        new(captions["Column.Sha"], 20, null, r => r.Source.Sha256[..Math.Min(16, r.Source.Sha256.Length)]),
    ];

    private sealed record Row(SourceFreshness Source, SourceQuality? Quality)
    {
        public TrafficLight Light => Quality?.Timeliness switch
        {
            Timeliness.InTime => TrafficLight.Good,
            Timeliness.Warn => TrafficLight.Vulnerable,
            Timeliness.Fail => TrafficLight.Low,
            _ => TrafficLight.NoData,
        };
    }
}
