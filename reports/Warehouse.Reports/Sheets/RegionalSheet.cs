using Warehouse.Marts;
using Warehouse.Marts.Outcomes;
using Warehouse.Reports.Layout;

namespace Warehouse.Reports.Sheets;

/// <summary>The regionals beside each other, with their goals in training places.</summary>
internal sealed class RegionalSheet : IReportSheet
{
    public void Write(Book book)
    {
        var columns = Columns(book.Data, book.Captions);
        var page = book.AddPage("Regional", columns.Count);
        page.Widths([.. columns.Select(c => c.Width)]);
        page.Paragraph(book.Captions["Regional.Note"]);
        if (SheetTable.Write(page, book.Captions["Regional.Table"], columns, book.Data.Regionals) is { } table)
        {
            page.Freeze(table.HeaderRow, 2);
        }

        page.End();
    }

    private static List<Column<RegionalOutcomes>> Columns(OutcomeReportData data, Captions captions)
    {
        var columns = new List<Column<RegionalOutcomes>>
        {
            new(captions["Column.Code"], 9, null, r => r.Code),
            new(captions["Column.Regional"], 30, null, r => r.Name),
        };
        columns.AddRange(data.Measured.Select(i =>
            new Column<RegionalOutcomes>(captions.NameAndUnit(i), 16, Style.Whole, r => r.Outcomes.GetValueOrDefault(i.Code)?.Achieved, Total: true)));
        if (data.Lead is { } lead)
        {
            OutcomeRow? Of(RegionalOutcomes r) => r.Outcomes.GetValueOrDefault(lead.Code);
            columns.Add(new(captions["Column.Municipalities"], 14, Style.Whole, r => Of(r)?.Municipalities, Total: true));
            columns.Add(new(captions["Column.PerThousand"], 14, Style.OneDecimal, r => Of(r)?.PerThousandInhabitants));
            columns.Add(new(captions["Column.WomenShare"], 12, Style.Percent, r => r.Women.TryGetValue(lead.Code, out var share) ? share : null));
        }

        if (data.Regionals.Any(r => r.Goal is not null))
        {
            columns.AddRange(Goals(data, captions));
        }

        return columns;
    }

    private static IEnumerable<Column<RegionalOutcomes>> Goals(OutcomeReportData data, Captions captions)
    {
        var month = data.Regionals.Max(r => r.Goal?.Month) is { } last ? captions[$"Month.{last}"] : captions["Month.None"];
        yield return new(captions["Column.GoalPlaces"], 15, Style.Whole, r => r.Goal?.Target, Total: true);
        yield return new(captions.Say("Column.ExecutedPlaces", month), 15, Style.Whole, r => r.Goal?.Executed, Total: true);
        yield return new(captions["Column.Attainment"], 12, Style.Percent, r => Attainment(r));
        yield return new(captions["Column.Light"], 16, null, r => SummarySheet.Light(captions, Light(r))) { Light = Light };
    }

    private static double? Attainment(RegionalOutcomes regional) => regional.Goal is { Target: > 0, Executed: { } executed } goal ? executed / goal.Target : null;

    private static TrafficLight Light(RegionalOutcomes regional) => TrafficLightScale.Current.Of(Attainment(regional));
}
