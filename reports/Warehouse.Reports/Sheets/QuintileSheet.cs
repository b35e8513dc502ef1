using Warehouse.Marts;
using Warehouse.Marts.Outcomes;
using Warehouse.Reports.Layout;

namespace Warehouse.Reports.Sheets;

/// <summary>Does help reach the poorest? Outcomes by fifth of the municipalities, as a table and as charts.</summary>
internal sealed class QuintileSheet : IReportSheet
{
    private const int ChartRows = 18, ValueColumn = 5, RateColumn = 7;

    public void Write(Book book)
    {
        var (data, captions) = (book.Data, book.Captions);
        var columns = Columns(data, captions);
        var page = book.AddPage("Quintile", columns.Length);
        page.Widths([.. columns.Select(c => c.Width)]);
        page.Paragraph(captions.Say("Quintile.Note", data.Index.Code));
        var rows = data.Measured.SelectMany(i => data.ByQuintile.Rows
            .Where(r => r.Indicator == i.Code)
            .OrderBy(r => r.PovertyQuintile ?? int.MaxValue)
            .Select(r => new Row(i, r, data.ByIndicator.Rows.First(t => t.Indicator == i.Code)))).ToList();
        var table = SheetTable.Write(page, captions["Quintile.Table"], columns, rows);
        if (table is not null)
        {
            page.Freeze(table.HeaderRow, 2);
            AddCharts(book, page, table, rows.FindAll(r => r.Indicator == data.Lead));
            page.Row += ChartRows + 1;
        }

        page.End();
    }

    private static Column<Row>[] Columns(OutcomeReportData data, Captions captions) =>
    [
        new(captions["Column.Indicator"], 34, null, r => captions.NameAndUnit(r.Indicator)) { Wrap = true },
        new(captions.Say("Column.QuintileOf", data.Index.Code), 22, null, r => Quintile(r.Outcome.PovertyQuintile, data, captions)),
        new(captions["Column.Municipalities"], 16, Style.Whole, r => r.Outcome.Municipalities),
        new(captions.Say("Column.Inhabitants", data.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)), 17, Style.Whole, r => r.Outcome.Inhabitants),
        new(captions["Column.Result"], 17, Style.Whole, r => r.Outcome.Achieved, Total: data.Measured.Count == 1),
        new(captions["Column.Share"], 17, Style.Percent, r => r.Total.Achieved > 0 ? r.Outcome.Achieved / r.Total.Achieved : null),
        new(captions["Column.PerThousand"], 17, Style.OneDecimal, r => r.Outcome.PerThousandInhabitants),
    ];

    private static string Quintile(int? quintile, OutcomeReportData data, Captions captions) => quintile switch
    {
        null => captions.Say("Quintile.None", data.Index.Code),
        1 => captions["Quintile.Poorest"],
        5 => captions["Quintile.LeastPoor"],
        _ => quintile.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    private static void AddCharts(Book book, Page page, SheetTable table, List<Row> lead)
    {
        var (data, captions) = (book.Data, book.Captions);
        var last = table.FirstRow + lead.Count - 1;
        (string, IReadOnlyList<string>) categories =
            ($"$B${table.FirstRow}:$B${last}", lead.ConvertAll(r => Quintile(r.Outcome.PovertyQuintile, data, captions)));
        var name = captions.NameAndUnit(lead[0].Indicator);
        Add(0, 3, captions.Say("Quintile.Chart", name), ValueColumn, Style.Blue, Style.Whole, r => (double?)r.Outcome.Achieved);
        Add(3, 7, captions.Say("Quintile.RateChart", name), RateColumn, Style.Orange, Style.OneDecimal, r => r.Outcome.PerThousandInhabitants);

        void Add(int from, int to, string title, int column, string colour, string format, Func<Row, double?> value)
        {
            var letter = (char)('A' + column - 1);
            var values = lead.ConvertAll(r => value(r));
            var words = lead.Select((r, i) => $"{categories.Item2[i]}: {captions.Say("Number", values[i])}");
            book.Charts.Add((page.Sheet.Name, new(
                title, $"{title}. {string.Join("; ", words)}.", categories, [new(title, $"${letter}${table.FirstRow}:${letter}${last}", values, colour, format)], false,
                new(from, page.Row, to, page.Row + ChartRows))));
        }
    }

    private sealed record Row(IndicatorEntry Indicator, OutcomeRow Outcome, OutcomeRow Total);
}
