using Warehouse.Marts;
using Warehouse.Marts.Outcomes;
using Warehouse.Reports.Layout;
using Warehouse.Reports.Package;

namespace Warehouse.Reports.Sheets;

/// <summary>
/// Every municipality from the poorest to the least poor, with the leading indicator of each area. Its last years stand to the right of
/// what is printed, which would be too small to read with them.
/// </summary>
internal sealed class MunicipalitySheet(OutcomeReportData data) : IReportSheet
{
    private readonly Dictionary<(string, int), decimal?> history = data.History.ToDictionary(r => (r.Municipality!, r.Year!.Value), r => r.Achieved);

    public string Key => "Municipality";

    public string? Silence => data.Lead is null ? "Outcomes.Nothing" : null;

    public void Write(Book book)
    {
        var columns = Columns(book.Captions);
        var page = book.AddPage(this, [.. columns.Select(c => c.Width)]);
        page.Paragraph(book.Captions.Say("Municipality.Note", data.Scope.Index.Code, data.Scope.Index.Ranked, data.Scope.Index.Cautions));
        page.Paragraph(book.Captions.Say("Sentence.Without", data.Municipalities.Count(m => m.Outcomes.Count == 0), data.Municipalities.Count));
        if (SheetTable.Write(page, book.Captions["Municipality.Table"], columns, data.Municipalities) is { } table)
        {
            page.Freeze(table.HeaderRow, 5);
        }

        page.End(printed: columns.FindIndex(c => c.Header == book.Captions["Column.Note"]) + 1);
    }

    private List<Column<MunicipalityByPoverty>> Columns(Captions captions)
    {
        var index = data.Scope.Index.Code;
        var columns = new List<Column<MunicipalityByPoverty>>
        {
            new(captions.Say("Column.Rank", index), 11, Style.Whole, m => m.Poverty?.Rank),
            new(captions.Say("Column.Poverty", index), 12, Style.TwoDecimals, m => m.Poverty?.Value),
            new(captions["Column.Caution"], 15, null, m => m.Poverty?.Caution == true ? captions["Caution.Mark"] : null) { Light = _ => TrafficLight.Vulnerable },
            new(captions["Column.Code"], 10, null, m => m.Municipality.Code),
            new(captions["Column.Municipality"], 26, null, m => m.Municipality.Name) { Wrap = true },
            new(captions["Column.Department"], 20, null, m => m.Municipality.DepartmentName) { Wrap = true },
            new(captions["Column.Quintile"], 11, Style.Whole, m => m.Poverty?.Quintile),
            new(captions.Say("Column.Inhabitants", Captions.Year(data.Scope.Last)), 14, Style.Whole, m => m.Inhabitants, Total: true),
        };
        columns.AddRange(data.Leads.Select(i =>
            new Column<MunicipalityByPoverty>(captions.NameAndUnit(i), 15, Style.Whole, m => m.Outcomes.GetValueOrDefault(i.Code)?.Achieved, Total: true) { Bar = true }));
        if (data.Lead is { } lead && data.Municipalities.Any(m => m.Outcomes.GetValueOrDefault(lead.Code)?.PerThousandInhabitants is not null))
        {
            columns.Add(new(captions["Column.PerThousand"], 13, Style.Rate, m => m.Outcomes.GetValueOrDefault(lead.Code)?.PerThousandInhabitants));
        }

        columns.Add(new(captions["Column.Note"], 34, null, m => Note(m, captions)) { Wrap = true });
        return data.Lead is { } first ? [.. columns, .. History(captions, first, columns.Count)] : columns;
    }

    private IEnumerable<Column<MunicipalityByPoverty>> History(Captions captions, IndicatorEntry lead, int before)
    {
        var years = data.History.Select(r => r.Year!.Value).Distinct().Order().ToList();
        if (years.Count < Sparkline.Fewest)
        {
            return [];
        }

        return
        [
            .. years.Select(y => new Column<MunicipalityByPoverty>(
                captions.Say("Column.InYear", captions.Name(lead), Captions.Year(y)), 15, Style.Whole, m => history.GetValueOrDefault((m.Municipality.Code, y)))),
            new(captions["Column.Trend"], 16, null, _ => null) { Sparkline = (before + 1, before + years.Count) },
        ];
    }

    private string? Note(MunicipalityByPoverty municipality, Captions captions)
    {
        string?[] notes =
        [
            municipality.Poverty is null ? captions.Say("Note.NotRanked", data.Scope.Index.Code) : null,
            municipality.Inhabitants is null ? captions["Note.NoInhabitants"] : null,
            municipality.Outcomes.Count == 0 ? captions["Note.NoOutcome"] : null,
        ];
        return notes.Any(n => n is not null) ? string.Join(" ", notes.Where(n => n is not null)) : null;
    }
}
