using Warehouse.Marts;
using Warehouse.Marts.Outcomes;
using Warehouse.Reports.Layout;

namespace Warehouse.Reports.Sheets;

/// <summary>The regionals beside each other, with their goals in training places; the first and the last of them as a chart.</summary>
internal sealed class RegionalSheet(OutcomeReportData data) : IReportSheet
{
    public string Key => "Regional";

    public string? Silence => data.Regionals.Count < 2 ? "Regional.One"
        : data.Lead is null && data.Regionals.All(r => r.Goal is null) ? "Outcomes.Nothing"
        : null;

    public void Write(Book book)
    {
        var columns = Columns(book.Captions);
        var page = book.AddPage(this, [.. columns.Select(c => c.Width)]);
        page.Paragraph(book.Captions["Regional.Note"]);
        if (SheetTable.Write(page, book.Captions["Regional.Table"], columns, data.Regionals) is { } table)
        {
            page.Freeze(table.HeaderRow, 2, printed: false);
        }

        RegionalExtremes.Write(page, data);
        page.OnePage();
        page.End();
    }

    private List<Column<RegionalOutcomes>> Columns(Captions captions)
    {
        var columns = new List<Column<RegionalOutcomes>>
        {
            new(captions["Column.Code"], 13, null, r => r.Code),
            new(captions["Column.Regional"], 30, null, r => r.Name),
        };
        columns.AddRange(data.Leads.Select(i =>
            new Column<RegionalOutcomes>(captions.NameAndUnit(i), 18, Style.Whole, r => r.Outcomes.GetValueOrDefault(i.Code)?.Achieved, Total: true) { Bar = i == data.Lead }));
        if (data.Lead is { } lead)
        {
            OutcomeRow? Of(RegionalOutcomes r) => r.Outcomes.GetValueOrDefault(lead.Code);
            columns.Add(new(captions["Column.Municipalities"], 15, Style.Whole, r => Of(r)?.Municipalities, Total: true));
            columns.Add(new(captions["Column.PerThousand"], 15, Style.Rate, r => Of(r)?.PerThousandInhabitants));
            columns.Add(new(captions["Column.WomenShare"], 13, Style.Percent, r => r.Women.TryGetValue(lead.Code, out var share) ? share : null));
        }

        if (data.Regionals.Any(r => r.Goal is not null))
        {
            columns.AddRange(Goals(captions));
        }

        return columns;
    }

    private IEnumerable<Column<RegionalOutcomes>> Goals(Captions captions)
    {
        var month = data.Regionals.Max(r => r.Goal?.Month) is { } last ? captions[$"Month.{last}"] : captions["Month.None"];
        yield return new(captions["Column.GoalPlaces"], 15, Style.Whole, r => r.Goal?.Target, Total: true);
        yield return new(captions.Say("Column.ExecutedPlaces", month), 16, Style.Whole, r => r.Goal?.Executed, Total: true);
        yield return new(captions["Column.Attainment"], 13, Style.FinePercent, r => r.Goal?.Attainment) { Icons = true };
        yield return new(captions["Column.Light"], 17, null, r => captions.Light(Light(r), r.Outcomes.Values.FirstOrDefault()?.Achieved)) { Light = Light };
    }

    private static TrafficLight Light(RegionalOutcomes regional) => TrafficLightScale.Current.Of(regional.Goal?.Attainment);
}
