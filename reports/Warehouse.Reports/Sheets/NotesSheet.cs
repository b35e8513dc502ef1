using Warehouse.Marts;
using Warehouse.Marts.Outcomes;
using Warehouse.Reports.Layout;

namespace Warehouse.Reports.Sheets;

/// <summary>How to read the numbers: method, limits, thresholds, and the indicators one by one.</summary>
internal sealed class NotesSheet(OutcomeReportData data) : IReportSheet
{
    private static readonly string[] Notes = ["Missing", "Accumulation", "Quintiles", "Caution", "Inhabitants", "Goals", "Merit", "Rounding"];

    public string Key => "Notes";

    public void Write(Book book)
    {
        var (scope, captions) = (book.Scope, book.Captions);
        var page = book.AddPage(this, 28, 26, 48, 26, 16, 46);
        foreach (var note in Notes)
        {
            page.Line(captions[$"Method.{note}.Title"], bold: true);
            page.Paragraph(captions.Say($"Method.{note}", scope.Index.Code, scope.Index.Ranked, scope.Index.Cautions, captions.Series(scope.Last)));
            page.Row++;
        }

        page.Heading(captions.Say("Notes.Thresholds", TrafficLightScale.Current.Version));
        SheetTable.Write(page, captions["Notes.ThresholdTable"], Thresholds(captions), Enum.GetValues<TrafficLight>());
        page.Heading(captions["Notes.Indicators"]);
        SheetTable.Write(page, captions["Notes.IndicatorTable"], Indicators(captions), data.Indicators);
        page.End();
    }

    private static Column<TrafficLight>[] Thresholds(Captions captions) =>
    [
        new(captions["Column.Light"], 28, null, l => captions.Light(l)) { Light = l => l },
        new(captions["Column.Range"], 26, null, l => Range(captions, TrafficLightScale.Current, l)),
    ];

    private static string Range(Captions captions, TrafficLightScale scale, TrafficLight light)
    {
        var (vulnerable, good, over) = ((int)(scale.Vulnerable * 100), (int)(scale.Good * 100), (int)(scale.Over * 100));
        return captions.Say($"Range.{light}", vulnerable, good, over);
    }

    private static Column<IndicatorEntry>[] Indicators(Captions captions) =>
    [
        new(captions["Column.Code"], 28, null, i => i.Code),
        new(captions["Column.Area"], 26, null, i => captions[$"Area.{i.Area}"]),
        new(captions["Column.Indicator"], 48, null, captions.Name) { Wrap = true },
        new(captions["Column.Unit"], 26, null, captions.Unit),
        new(captions["Column.Kind"], 15, null, i => captions[$"Accumulation.{i.Accumulation}"]),
        new(captions["Column.Rule"], 46, null, i => captions.Say($"Accumulation.{i.Accumulation}.Rule", i.Numerator, i.Denominator)) { Wrap = true },
    ];
}
