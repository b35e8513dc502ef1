using Warehouse.Marts;
using Warehouse.Marts.Outcomes;
using Warehouse.Reports.Layout;
using Warehouse.Reports.Package;

namespace Warehouse.Reports.Sheets;

/// <summary>Does help reach the poorest? Outcomes by fifth of the municipalities, the concentration index and its curve.</summary>
internal sealed class EquitySheet(OutcomeReportData data) : IReportSheet
{
    private const int NameColumn = 2, ValueColumn = 5;

    public string Key => "Equity";

    public string? Silence => data.Lead is null ? "Outcomes.Nothing" : data.Municipalities.Count < 2 ? "Equity.One" : null;

    public void Write(Book book)
    {
        var captions = book.Captions;
        var columns = Columns(captions);
        var page = book.AddPage(this, [.. columns.Select(c => c.Width)]);
        page.Paragraph(captions.Say("Equity.Note", data.Scope.Index.Code));
        var rows = data.Measured.SelectMany(i => data.ByQuintile.Rows
            .Where(r => r.Indicator == i.Code)
            .OrderBy(r => r.PovertyQuintile ?? int.MaxValue)
            .Select(r => new Row(i, r, data.Row(i)!))).ToList();
        EquityCurve.Write(page, data);
        page.Heading(captions["Equity.Quintiles"]);
        var table = SheetTable.Write(page, captions["Equity.Table"], columns, rows);
        if (table is not null && data.Lead is { } lead)
        {
            AddChart(book, table, rows.FindIndex(r => r.Indicator == lead), rows.FindAll(r => r.Indicator == lead));
        }

        page.End();
    }

    private Column<Row>[] Columns(Captions captions) =>
    [
        new(captions["Column.Indicator"], 56, null, r => captions.NameAndUnit(r.Indicator)) { Wrap = true },
        new(captions.Say("Column.QuintileOf", data.Scope.Index.Code), 22, null, r => captions.Quintile(r.Outcome.PovertyQuintile, data.Scope.Index.Code)),
        new(captions["Column.Municipalities"], 18, Style.Whole, r => r.Outcome.Municipalities),
        new(captions.Say("Column.Inhabitants", Captions.Year(data.Scope.Last)), 18, Style.Whole, r => r.Outcome.Inhabitants),
        new(captions["Column.Result"], 20, Style.Whole, r => r.Outcome.Achieved, Total: data.Measured.Count == 1),
        new(captions["Column.Share"], 18, Style.Percent, r => r.Total.Achieved > 0 ? r.Outcome.Achieved / r.Total.Achieved : null),
        new(captions["Column.PerThousand"], 18, Style.Rate, r => r.Outcome.PerThousandInhabitants),
    ];

    private void AddChart(Book book, SheetTable table, int first, List<Row> lead)
    {
        var captions = book.Captions;
        var (title, names) = (captions.Say("Equity.Chart", captions.NameAndUnit(lead[0].Indicator)), lead.ConvertAll(r => captions.Quintile(r.Outcome.PovertyQuintile, data.Scope.Index.Code)));
        var values = lead.ConvertAll(r => (double?)r.Outcome.Achieved);
        var words = string.Join("; ", names.Zip(values, (n, v) => $"{n}: {captions.Say("Number", v)}"));
        book.Gallery?.Add(GalleryPlace.Quintiles, new(
            ChartKind.Columns, title, $"{title}. {words}.", new(table.Cells(NameColumn, first, lead.Count), names),
            [new(captions["Column.Result"], new(table.Cells(ValueColumn, first, lead.Count), values), Style.Blue, Style.Whole)], Style.Whole));
    }

    private sealed record Row(IndicatorEntry Indicator, OutcomeRow Outcome, OutcomeRow Total);
}
