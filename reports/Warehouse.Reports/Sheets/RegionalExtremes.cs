using Warehouse.Marts;
using Warehouse.Reports.Layout;
using Warehouse.Reports.Package;

namespace Warehouse.Reports.Sheets;

/// <summary>The regionals that are furthest and least far: by their goals, or by reach where they have none.</summary>
internal static class RegionalExtremes
{
    private const int Each = 5;

    public static void Write(Page page, OutcomeReportData data)
    {
        var captions = page.Book.Captions;
        var byGoal = data.Regionals.Any(r => r.Goal?.Attainment is not null);
        double? Measure(RegionalOutcomes r) => byGoal ? r.Goal?.Attainment : data.Lead is { } lead ? r.Outcomes.GetValueOrDefault(lead.Code)?.PerThousandInhabitants : null;
        var ordered = data.Regionals.Where(r => Measure(r) is not null).OrderByDescending(Measure).ThenBy(r => r.Code, StringComparer.Ordinal).ToList();
        if (ordered.Count < 2)
        {
            return;
        }

        var shown = ordered.Count <= 2 * Each ? ordered : [.. ordered.Take(Each), .. ordered.TakeLast(Each)];
        var title = byGoal ? captions["Extremes.ByGoal"] : captions.Say("Extremes.ByReach", captions.Name(data.Lead!));
        var format = byGoal ? Style.FinePercent : Style.Rate;
        page.Heading(title);
        var table = SheetTable.Write(page, captions["Extremes.Table"],
        [
            new(captions["Column.Place"], 13, Style.Whole, r => ordered.IndexOf(r) + 1),
            new(captions["Column.Regional"], 30, null, r => r.Name),
            new(byGoal ? captions["Column.Attainment"] : captions["Column.PerThousand"], 18, format, r => Measure(r)),
        ],
        shown)!;
        var words = string.Join("; ", shown.Select(r => $"{r.Name}: {captions.Say("Number", byGoal ? Measure(r) * 100 : Measure(r))}"));
        page.Book.Gallery?.Add(GalleryPlace.Regionals, new(
            ChartKind.Bars, title, $"{title}. {words}.", new(table.Cells(2), [.. shown.Select(r => r.Name)]),
            [new(title, new(table.Cells(3), [.. shown.Select(Measure)]), Style.Green, format)], byGoal ? "0%" : Style.Whole));
    }
}
