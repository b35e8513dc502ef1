using Warehouse.Marts;
using Warehouse.Marts.Outcomes;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Reports.Layout;

namespace Warehouse.Reports.Sheets;

/// <summary>Every indicator of the catalogue with what there is and what is missing; women and men.</summary>
internal sealed class IndicatorSheet(OutcomeReportData data) : IReportSheet
{
    public string Key => "Indicators";

    public void Write(Book book)
    {
        var captions = book.Captions;
        var rows = Rows();
        var columns = Columns(captions).Shown(rows);
        var page = book.AddPage(this, [.. columns.Select(c => c.Width)]);
        SheetTable.Write(page, captions["Indicators.Table"], columns, rows);
        List<SexRow> sexes = [.. data.Measured.Where(i => BySex(i).Any(r => r.Sex != Sex.NotReported)).Select(i => new SexRow(i, [.. BySex(i)]))];
        if (sexes.Count > 0)
        {
            page.Heading(captions["Indicators.Sexes"]);
            SheetTable.Write(page, captions["Indicators.SexTable"], Sexes(captions), sexes);
            page.Paragraph(captions["Indicators.SexNote"]);
        }

        page.End();
    }

    private IReadOnlyList<Row> Rows() =>
    [
        .. data.Indicators.SelectMany(i =>
        {
            var goal = data.Goal(i);
            var outcomes = data.ByEntity.Rows.Where(r => r.Indicator == i.Code).OrderByDescending(r => r.Achieved).ToList();
            return outcomes.Count == 0
                ? [new Row(i, null, null, goal)]
                : outcomes.Select((r, n) => new Row(i, r, ReportWords.Entity(r.Entity!, data.Entities.GetValueOrDefault(r.Entity!, r.Entity!)), n == 0 ? goal : null));
        }),
    ];

    private Column<Row>[] Columns(Captions captions) =>
    [
        new(captions["Column.Area"], 18, null, r => captions[$"Area.{r.Indicator.Area}"]),
        new(captions["Column.Indicator"], 40, null, r => captions.Name(r.Indicator)) { Wrap = true },
        new(captions["Column.Unit"], 16, null, r => captions.Unit(r.Indicator)) { Wrap = true },
        new(captions["Column.Entity"], 22, null, r => r.Entity) { Wrap = true },
        new(captions["Column.MunicipalResult"], 15, Style.Whole, r => r.Outcome?.Achieved),
        new(captions["Column.Municipalities"], 14, Style.Whole, r => r.Outcome?.Municipalities),
        new(captions["Column.PerThousand"], 14, Style.Rate, r => r.Outcome?.PerThousandInhabitants),
        new(captions["Column.NationalGoal"], 15, Style.Whole, r => r.Goal?.Target) { Optional = true },
        new(captions.Say("Column.NationalExecuted", captions.Month(data.Goals)), 16, Style.Whole, r => r.Goal?.Executed) { Optional = true },
        new(captions["Column.Attainment"], 12, Style.FinePercent, r => r.Goal?.Attainment) { Optional = true },
        new(captions["Column.Light"], 17, null, r => captions.Light(r.Goal?.TrafficLight ?? TrafficLight.NoData, r.Outcome?.Achieved)) { Light = r => r.Goal?.TrafficLight ?? TrafficLight.NoData },
        new(captions["Column.Note"], 40, null, r => Note(captions, r)) { Wrap = true },
    ];

    private static Column<SexRow>[] Sexes(Captions captions) =>
    [
        new(captions["Column.Area"], 18, null, r => captions[$"Area.{r.Indicator.Area}"]),
        new(captions["Column.Indicator"], 40, null, r => captions.Name(r.Indicator)) { Wrap = true },
        new(captions["Column.Unit"], 16, null, r => captions.Unit(r.Indicator)) { Wrap = true },
        new(captions["Column.WomenShare"], 22, Style.Percent, r => (double?)(r.Of(Sex.Female) / r.Rows.Sum(x => x.Achieved))),
        new(captions["Column.Women"], 15, Style.Whole, r => r.Of(Sex.Female)),
        new(captions["Column.Men"], 14, Style.Whole, r => r.Of(Sex.Male)),
        new(captions["Column.NonBinary"], 14, Style.Whole, r => r.Of(Sex.NonBinary)),
        new(captions["Column.SexNotReported"], 15, Style.Whole, r => r.Of(Sex.NotReported)),
    ];

    private static string? Note(Captions captions, Row row) => (row.Outcome, row.Goal) switch
    {
        (null, null) => captions["Note.NoData"],
        (null, _) => captions["Note.OnlyNational"],
        _ when row.Indicator.Accumulation == Accumulation.Stock => captions["Note.Stock"],
        _ => null,
    };

    private IEnumerable<OutcomeRow> BySex(IndicatorEntry indicator) => data.BySex.Rows.Where(r => r.Indicator == indicator.Code);

    private sealed record Row(IndicatorEntry Indicator, OutcomeRow? Outcome, string? Entity, NationalGoal? Goal);

    private sealed record SexRow(IndicatorEntry Indicator, IReadOnlyList<OutcomeRow> Rows)
    {
        public decimal? Of(Sex sex) => Rows.FirstOrDefault(r => r.Sex == sex)?.Achieved;
    }
}
