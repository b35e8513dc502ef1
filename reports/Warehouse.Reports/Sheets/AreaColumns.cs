using Warehouse.Reports.Layout;

namespace Warehouse.Reports.Sheets;

/// <summary>The columns in which the five areas stand.</summary>
internal static class AreaColumns
{
    public static Column<AreaLine>[] Of(ReportScope scope, AreaNumbers numbers, Captions captions) =>
    [
        new(captions["Column.Area"], 18, null, l => captions[$"Area.{l.Area}"]),
        new(captions["Column.Indicator"], 50, null, l => l.Indicator is { } i ? captions.NameAndUnit(i) : captions["Area.NoIndicator"]) { Wrap = true },
        new(captions["Column.Target"], 15, Style.Whole, l => l.Target),
        new(captions["Column.Achieved"], 15, Style.Whole, l => l.Achieved),
        new(captions["Column.Attainment"], 12, Style.FinePercent, l => l.Attainment),
        new(captions["Column.Light"], 17, null, l => captions.Light(l.Light, l.Achieved)) { Light = l => l.Light },
        new(captions.Say("Column.Change", Captions.Year(scope.First - 1)), 14, Style.Change, l => l.Change),
        new(captions["Column.Basis"], 44, null, l => captions.Basis(l.Basis, numbers.Goals)) { Wrap = true },
    ];
}
