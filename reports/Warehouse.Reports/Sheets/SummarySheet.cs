using Warehouse.Marts;
using Warehouse.Marts.Outcomes;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Reports.Layout;

namespace Warehouse.Reports.Sheets;

/// <summary>What an executive reads in a minute: the year in sentences, every indicator of the catalogue, women and men.</summary>
internal sealed class SummarySheet : IReportSheet
{
    public void Write(Book book)
    {
        var (data, captions) = (book.Data, book.Captions);
        var columns = Indicators(data, captions);
        var page = book.AddPage("Summary", columns.Length);
        page.Widths([.. columns.Select(c => c.Width)]);
        foreach (var sentence in SummarySentences.Of(data, captions))
        {
            page.Paragraph("•  " + sentence);
        }

        page.Heading(captions["Summary.Indicators"]);
        SheetTable.Write(page, captions["Summary.Table"], columns, Rows(data));
        page.Heading(captions["Summary.Sexes"]);
        SheetTable.Write(page, captions["Summary.SexTable"], Sexes(captions), [.. data.Measured.Where(i => BySex(data, i).Any(r => r.Sex != Sex.NotReported)).Select(i => new SexRow(i, [.. BySex(data, i)]))]);
        page.Paragraph(captions["Summary.SexNote"]);
        page.End();
    }

    private static IReadOnlyList<Row> Rows(OutcomeReportData data) =>
    [
        .. data.Indicators.SelectMany(i =>
        {
            var goal = data.Goals.FirstOrDefault(g => g.Indicator == i.Code);
            var outcomes = data.ByEntity.Rows.Where(r => r.Indicator == i.Code).OrderByDescending(r => r.Achieved).ToList();
            return outcomes.Count == 0
                ? [new Row(i, null, null, goal)]
                : outcomes.Select((r, n) => new Row(i, r, data.Entities.GetValueOrDefault(r.Entity!, r.Entity!), n == 0 ? goal : null));
        }),
    ];

    private static Column<Row>[] Indicators(OutcomeReportData data, Captions captions) =>
    [
        new(captions["Column.Area"], 16, null, r => captions[$"Area.{r.Indicator.Area}"]),
        new(captions["Column.Indicator"], 38, null, r => captions.Name(r.Indicator)) { Wrap = true },
        new(captions["Column.Unit"], 15, null, r => captions.Unit(r.Indicator)) { Wrap = true },
        new(captions["Column.Entity"], 22, null, r => r.Entity) { Wrap = true },
        new(captions["Column.MunicipalResult"], 14, Style.Whole, r => r.Outcome?.Achieved),
        new(captions["Column.Municipalities"], 13, Style.Whole, r => r.Outcome?.Municipalities),
        new(captions["Column.PerThousand"], 13, Style.OneDecimal, r => r.Outcome?.PerThousandInhabitants),
        new(captions["Column.NationalGoal"], 14, Style.Whole, r => r.Goal?.Target),
        new(captions.Say("Column.NationalExecuted", Month(data.Goals, captions)), 15, Style.Whole, r => r.Goal?.Executed),
        new(captions["Column.Attainment"], 11, Style.Percent, r => r.Goal?.Attainment),
        new(captions["Column.Light"], 14, null, r => Light(captions, r.Goal?.TrafficLight ?? TrafficLight.NoData)) { Light = r => r.Goal?.TrafficLight ?? TrafficLight.NoData },
        new(captions["Column.Note"], 40, null, r => Note(captions, r)) { Wrap = true },
    ];

    private static Column<SexRow>[] Sexes(Captions captions) =>
    [
        new(captions["Column.Area"], 16, null, r => captions[$"Area.{r.Indicator.Area}"]),
        new(captions["Column.Indicator"], 38, null, r => captions.Name(r.Indicator)),
        new(captions["Column.Unit"], 15, null, r => captions.Unit(r.Indicator)),
        new(captions["Column.WomenShare"], 22, Style.Percent, r => (double?)(r.Of(Sex.Female) / r.Rows.Sum(x => x.Achieved))),
        new(captions["Column.Women"], 14, Style.Whole, r => r.Of(Sex.Female)),
        new(captions["Column.Men"], 13, Style.Whole, r => r.Of(Sex.Male)),
        new(captions["Column.NonBinary"], 13, Style.Whole, r => r.Of(Sex.NonBinary)),
        new(captions["Column.SexNotReported"], 14, Style.Whole, r => r.Of(Sex.NotReported)),
    ];

    internal static string Light(Captions captions, TrafficLight light) => $"{Style.Sign(light)} {captions[$"Light.{light}"]}";

    internal static string Month(IReadOnlyList<NationalGoal> goals, Captions captions) =>
        goals.Count == 0 ? captions["Month.None"] : captions[$"Month.{goals.Max(g => g.Month)}"];

    private static string? Note(Captions captions, Row row) => (row.Outcome, row.Goal) switch
    {
        (null, null) => captions["Note.NoData"],
        (null, _) => captions["Note.OnlyNational"],
        _ when row.Indicator.Accumulation == Accumulation.Stock => captions["Note.Stock"],
        _ => null,
    };

    private static IEnumerable<OutcomeRow> BySex(OutcomeReportData data, IndicatorEntry indicator) => data.BySex.Rows.Where(r => r.Indicator == indicator.Code);

    private sealed record Row(IndicatorEntry Indicator, OutcomeRow? Outcome, string? Entity, NationalGoal? Goal);

    private sealed record SexRow(IndicatorEntry Indicator, IReadOnlyList<OutcomeRow> Rows)
    {
        public decimal? Of(Sex sex) => Rows.FirstOrDefault(r => r.Sex == sex)?.Achieved;
    }
}
