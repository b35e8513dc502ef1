using Warehouse.Marts;
using Warehouse.Marts.Outcomes;
using Warehouse.Reports.Layout;

namespace Warehouse.Reports.Sheets;

/// <summary>Every municipality from the poorest to the least poor, with its outcomes.</summary>
internal sealed class MunicipalitySheet : IReportSheet
{
    public void Write(Book book)
    {
        var columns = Columns(book.Data, book.Captions);
        var page = book.AddPage("Municipality", columns.Count);
        page.Widths([.. columns.Select(c => c.Width)]);
        page.Paragraph(book.Captions.Say("Municipality.Note", book.Data.Index.Code, book.Data.Index.Ranked, book.Data.Index.Cautions));
        if (SheetTable.Write(page, book.Captions["Municipality.Table"], columns, book.Data.Municipalities) is { } table)
        {
            page.Freeze(table.HeaderRow, 5);
        }

        page.End();
    }

    private static List<Column<MunicipalityByPoverty>> Columns(OutcomeReportData data, Captions captions)
    {
        var columns = new List<Column<MunicipalityByPoverty>>
        {
            new(captions.Say("Column.Rank", data.Index.Code), 11, Style.Whole, m => m.Poverty?.Rank),
            new(captions.Say("Column.Poverty", data.Index.Code), 12, Style.TwoDecimals, m => m.Poverty?.Value),
            new(captions["Column.Caution"], 13, null, m => m.Poverty?.Caution == true ? captions["Caution.Mark"] : null) { Light = _ => TrafficLight.Vulnerable },
            new(captions["Column.Code"], 9, null, m => m.Municipality.Code),
            new(captions["Column.Municipality"], 26, null, m => m.Municipality.Name),
            new(captions["Column.Department"], 22, null, m => m.Municipality.DepartmentName) { Wrap = true },
            new(captions["Column.Quintile"], 10, Style.Whole, m => m.Poverty?.Quintile),
            new(captions.Say("Column.Inhabitants", data.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)), 13, Style.Whole, m => m.Inhabitants, Total: true),
        };
        columns.AddRange(data.Measured.Select(i =>
            new Column<MunicipalityByPoverty>(captions.NameAndUnit(i), 16, Style.Whole, m => m.Outcomes.GetValueOrDefault(i.Code)?.Achieved, Total: true)));
        if (data.Lead is { } lead)
        {
            columns.Add(new(captions["Column.PerThousand"], 14, Style.OneDecimal, m => m.Outcomes.GetValueOrDefault(lead.Code)?.PerThousandInhabitants));
        }

        columns.Add(new(captions["Column.Note"], 44, null, m => Note(m, data, captions)) { Wrap = true });
        return columns;
    }

    private static string? Note(MunicipalityByPoverty municipality, OutcomeReportData data, Captions captions)
    {
        string?[] notes =
        [
            municipality.Poverty is null ? captions.Say("Note.NotRanked", data.Index.Code) : null,
            municipality.Inhabitants is null ? captions["Note.NoInhabitants"] : null,
            municipality.Outcomes.Count == 0 ? captions["Note.NoOutcome"] : null,
        ];
        return notes.Any(n => n is not null) ? string.Join(" ", notes.Where(n => n is not null)) : null;
    }
}
