using Warehouse.Marts;
using Warehouse.Marts.Outcomes;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Reports.Layout;
using Warehouse.Reports.Package;

namespace Warehouse.Reports.Sheets;

/// <summary>One outcome area: its indicators, its last years, its regionals.</summary>
internal sealed class AreaSheet(OutcomeReportData data, OutcomeArea area) : IReportSheet
{
    private readonly List<IndicatorEntry> measured = [.. data.Measured.Where(i => i.Area == area)];

    public string Key => $"Area.{area}";

    public string? Silence => measured.Count > 0 || data.Indicators.Any(i => i.Area == area && data.Goal(i) is not null) ? null : "AreaSheet.Nothing";

    public void Write(Book book)
    {
        var captions = book.Captions;
        var (rows, years, regionals) = (data.Indicators.Where(i => i.Area == area).ToList(), Years(captions), Regionals(captions));
        var columns = Indicators(captions).Shown(rows);
        var page = book.AddPage(this, [.. columns.Select(c => c.Width), .. Enumerable.Repeat(16d, Math.Max(0, Math.Max(years.Count, regionals.Count) - columns.Count))]);
        if (measured.Count == 0)
        {
            page.Paragraph(captions["AreaSheet.Silent"]);
        }

        SheetTable.Write(page, captions[$"Area.{area}.Table"], columns, rows);
        if (measured.Count > 0)
        {
            page.Heading(captions["AreaSheet.Years"]);
            SheetTable.Write(page, captions[$"Area.{area}.Years"], years, measured);
            page.Heading(captions["AreaSheet.Regionals"]);
            SheetTable.Write(page, captions[$"Area.{area}.Regionals"], regionals, data.Regionals);
            page.Paragraph(captions["AreaSheet.Note"]);
        }

        page.OnePage();
        page.End();
    }

    private Column<IndicatorEntry>[] Indicators(Captions captions) =>
    [
        new(captions["Column.Indicator"], 44, null, captions.NameAndUnit) { Wrap = true },
        new(captions["Column.MunicipalResult"], 16, Style.Whole, i => data.Row(i)?.Achieved),
        new(captions["Column.Municipalities"], 16, Style.Whole, i => data.Row(i)?.Municipalities) { Optional = true },
        new(captions["Column.People"], 16, Style.Whole, i => data.Row(i)?.People) { Optional = true },
        new(captions["Column.Cost"], 18, Style.Pesos, i => data.Row(i)?.CostCop) { Optional = true },
        new(captions["Column.PerThousand"], 16, Style.Rate, i => data.Row(i)?.PerThousandInhabitants) { Optional = true },
        new(captions.Say("Column.Change", Captions.Year(data.Scope.First - 1)), 16, Style.Change, i => data.Row(i)?.ChangeFromPreviousPeriod) { Optional = true },
        new(captions["Column.NationalGoal"], 16, Style.Whole, i => data.Goal(i)?.Target) { Optional = true },
        new(captions.Say("Column.NationalExecuted", captions.Month(data.Goals)), 18, Style.Whole, i => data.Goal(i)?.Executed) { Optional = true },
        new(captions["Column.Attainment"], 16, Style.FinePercent, i => data.Goal(i)?.Attainment) { Icons = true, Optional = true },
        new(captions["Column.Light"], 18, null, i => captions.Light(Light(i), data.Row(i)?.Achieved)) { Light = Light },
    ];

    private List<Column<IndicatorEntry>> Years(Captions captions)
    {
        var years = data.YearsMeasured;
        var columns = new List<Column<IndicatorEntry>> { new(captions["Column.Indicator"], 44, null, captions.NameAndUnit) { Wrap = true } };
        columns.AddRange(years.Select(y => new Column<IndicatorEntry>(
            Captions.Year(y), 16, Style.Whole, i => data.ByYear.Rows.FirstOrDefault(r => r.Year == y && r.Indicator == i.Code)?.Achieved)));
        if (years.Count >= Sparkline.Fewest)
        {
            columns.Add(new(captions["Column.Trend"], 16, null, _ => null) { Sparkline = (2, years.Count + 1) });
        }

        return columns;
    }

    private List<Column<RegionalOutcomes>> Regionals(Captions captions) =>
    [
        new(captions["Column.Regional"], 44, null, r => r.Name),
        .. measured.Select(i => new Column<RegionalOutcomes>(
            captions.NameAndUnit(i), 16, Style.Whole, r => r.Outcomes.GetValueOrDefault(i.Code)?.Achieved, Total: i.Accumulation is Accumulation.Flow or Accumulation.Stock) { Bar = measured.Count < 3 }),
    ];

    private TrafficLight Light(IndicatorEntry indicator) => data.Goal(indicator)?.TrafficLight ?? TrafficLight.NoData;
}
