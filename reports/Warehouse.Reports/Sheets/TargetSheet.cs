using Warehouse.Marts;
using Warehouse.Marts.Outcomes;
using Warehouse.Reports.Layout;
using Warehouse.Reports.Package;

namespace Warehouse.Reports.Sheets;

/// <summary>Targets and what is missing to reach them: of the areas, of the nation, of the regionals, of the commitments.</summary>
internal sealed class TargetSheet(OutcomeReportData data) : IReportSheet
{
    public string Key => "Target";

    public string? Silence => Targeted.Any() || Regionals.Any() || data.Goals.Count + data.Commitments.Count > 0 ? null : "Target.Nothing";

    private IEnumerable<AreaLine> Targeted => AreaLine.Of(data.Areas).Where(l => l.Target is not null);

    private IEnumerable<RegionalOutcomes> Regionals => data.Regionals.Where(r => r.Goal is not null);

    public void Write(Book book)
    {
        var captions = book.Captions;
        var page = book.AddPage(this, 26, 50, 16, 16, 16, 15, 18, 46, 12);
        page.Paragraph(captions["Target.Note"]);
        if (Section(page, "Area", "Column.Area", Areas(captions), charted: true) is { } table)
        {
            AddChart(book, table, Areas(captions));
        }

        Section(page, "Nation", "Column.Area", [.. data.Goals.Select(g => Of(g, data.Indicators.First(i => i.Code == g.Indicator), captions))]);
        Section(page, "Regional", "Column.Regional", [.. Regionals.Select(r => Of(r, r.Goal!, captions))]);
        Section(page, "Commitment", "Column.Area", [.. data.Indicators.SelectMany(i => data.Commitments.Where(c => c.Indicator == i.Code).Select(c => Of(c, i, captions)))]);
        page.End();
    }

    private List<Row> Areas(Captions captions) =>
        [.. Targeted.Select(l => new Row(captions[$"Area.{l.Area}"], captions.NameAndUnit(l.Indicator!), l.Target, l.Achieved, l.Attainment, captions.Basis(l.Basis, data.Goals)))];

    /// <summary>A heading and its table, where there are rows.</summary>
    private static SheetTable? Section(Page page, string name, string who, IReadOnlyList<Row> rows, bool charted = false)
    {
        if (rows.Count == 0)
        {
            return null;
        }

        page.Heading(page.Book.Captions[$"Target.{name}.Heading"]);
        return Table(page, page.Book.Captions[$"Target.{name}.Table"], page.Book.Captions[who], rows, charted);
    }

    private static SheetTable? Table(Page page, string name, string who, IReadOnlyList<Row> rows, bool charted)
    {
        var captions = page.Book.Captions;
        var columns = new List<Column<Row>>
        {
            new(who, 26, null, r => r.Who),
            new(captions["Column.Indicator"], 50, null, r => r.What) { Wrap = true },
            new(captions["Column.Target"], 16, Style.Whole, r => r.Target),
            new(captions["Column.Achieved"], 16, Style.Whole, r => r.Achieved),
            new(captions["Column.Gap"], 16, Style.Whole, r => r.Target - r.Achieved),
            new(captions["Column.Attainment"], 15, Style.FinePercent, r => r.Attainment) { Icons = true },
            new(captions["Column.Light"], 18, null, r => captions.Light(r.Light, r.Achieved)) { Light = r => r.Light },
            new(captions["Column.Basis"], 46, null, r => r.Basis) { Wrap = true },
        };
        if (charted)
        {
            columns.Add(new(captions["Column.Whole"], 12, "0%", _ => 1));
        }

        return SheetTable.Write(page, name, columns, rows);
    }

    private Row Of(NationalGoal goal, IndicatorEntry indicator, Captions captions) =>
        new(captions[$"Area.{indicator.Area}"], captions.NameAndUnit(indicator), goal.Target, goal.Executed, goal.Attainment, captions.Basis(AreaBasis.National, data.Goals));

    private static Row Of(RegionalOutcomes regional, RegionalGoal goal, Captions captions) =>
        new(regional.Name, captions["Target.Places"], (decimal?)goal.Target, (decimal?)goal.Executed, goal.Attainment, captions.Say("Basis.Regional", captions[$"Month.{goal.Month}"]));

    private static Row Of(CommitmentProgress progress, IndicatorEntry indicator, Captions captions) =>
        new(captions[$"Area.{indicator.Area}"], captions.NameAndUnit(indicator), progress.Target, progress.Achieved, progress.Attainment, captions.Say("Basis.CommitmentCount", progress.Commitments));

    private static void AddChart(Book book, SheetTable table, List<Row> rows)
    {
        if (rows.TrueForAll(r => r.Attainment is null))
        {
            return;
        }

        var (captions, title) = (book.Captions, book.Captions["Target.Chart"]);
        var words = string.Join("; ", rows.Select(r => $"{r.Who}, {r.What}: {(r.Attainment is { } a ? captions.Say("Percent", a * 100) : captions["Light.NoData"])}"));
        book.Gallery?.Add(GalleryPlace.Areas, new(
            ChartKind.Columns, title, $"{title}. {words}.", new(table.Cells(1), [.. rows.Select(r => r.Who)]),
            [
                new(captions["Column.Target"], new(table.Cells(9), [.. rows.Select(_ => (double?)1)]), Style.Orange, null),
                new(captions["Column.Achieved"], new(table.Cells(6), [.. rows.Select(r => r.Attainment)]), Style.Blue, "0%"),
            ],
            "0%"));
    }

    private sealed record Row(string Who, string What, decimal? Target, decimal? Achieved, double? Attainment, string Basis)
    {
        public TrafficLight Light => TrafficLightScale.Current.Of(Attainment);
    }
}
