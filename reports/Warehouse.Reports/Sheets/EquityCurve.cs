using Warehouse.Marts.Reach;
using Warehouse.Reports.Layout;
using Warehouse.Reports.Package;

namespace Warehouse.Reports.Sheets;

/// <summary>The concentration index in words and its curve over some of its own points.</summary>
internal static class EquityCurve
{
    private const int Steps = 20;

    public static void Write(Page page, OutcomeReportData data)
    {
        var captions = page.Book.Captions;
        page.Heading(captions["Curve.Heading"]);
        if (data.Equity is not { ConcentrationIndex: { } index } equity)
        {
            page.Paragraph(captions["Curve.None"]);
            return;
        }

        var name = captions.NameAndUnit(data.Lead!);
        page.Paragraph(captions.Say("Curve.Note", name, captions.Decimals(index, 4), equity.StandardError is { } e ? captions.Decimals(e, 4) : "–", (equity.ShareOfPoorestFifthOfInhabitants ?? 0) * 100));
        page.Row++;
        var (points, top) = (Points(equity.Curve), page.Row);
        var table = SheetTable.Write(page, captions["Curve.Table"],
        [
            new(captions["Column.InhabitantsShare"], 56, Style.Percent, p => p.InhabitantsShare),
            new(captions["Column.AchievedShare"], 22, Style.Percent, p => p.AchievedShare),
        ],
        points)!;
        var across = new ChartPoints<double?>(table.Cells(1), points.ConvertAll(p => (double?)p.InhabitantsShare));
        var title = captions.Say("Curve.Chart", name);
        var chart = new Chart(
            ChartKind.Curve, title, captions.Say("Curve.Words", title, captions.Decimals(index, 3)), new(table.Cells(1), []),
            [
                new(captions["Curve.Series"], new(table.Cells(2), points.ConvertAll(p => (double?)p.AchievedShare)), Style.Blue, null) { Across = across },
                new(captions["Curve.Equal"], across, Style.Orange, null) { Across = across, Dashed = true },
            ],
            "0%")
        {
            AxisTitles = (captions["Curve.Across"], captions["Column.AchievedShare"]),
        };
        page.Book.Gallery?.Add(GalleryPlace.Course, chart);
        page.Book.Additions.Charts.Add((page.Sheet.Name, new(2, top - 1, 7, table.LastRow), chart));
    }

    /// <summary>The curve's own points that are nearest to each twentieth of the inhabitants.</summary>
    private static List<CurvePoint> Points(IReadOnlyList<CurvePoint> curve) =>
        [.. Enumerable.Range(0, Steps + 1).Select(s => curve.MinBy(p => Math.Abs(p.InhabitantsShare - ((double)s / Steps)))!).Distinct()];
}
