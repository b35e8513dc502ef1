using System.Globalization;
using Warehouse.Marts;
using Warehouse.Marts.Outcomes;
using Warehouse.Model.Star;
using Warehouse.Reports.Layout;

namespace Warehouse.Reports.Sheets;

/// <summary>The certificate of reconciliation: what was compared before the load was published, and whether it agreed.</summary>
internal sealed class ReconciliationSheet(WarehouseStatus status) : IReportSheet
{
    public string Key => "Reconciliation";

    public void Write(Book book)
    {
        var (load, captions) = (book.Scope.Load, book.Captions);
        var passed = status.Checks.Count(c => c.Passed);
        var page = book.AddPage(this, 88, 16, 16, 20, 20);
        page.Paragraph(captions.Say("Reconciliation.Certificate", load.Id.ToString(CultureInfo.InvariantCulture), load.FinishedAt, status.Checks.Count, passed, status.Checks.Count - passed), 13);
        page.Paragraph(captions[book.Scope.Request.Demonstration ? "Reconciliation.ListDemonstration" : "Reconciliation.ListReal"]);
        if (SheetTable.Write(page, captions["Reconciliation.Table"], Columns(captions), [.. status.Checks.Where(c => !c.Passed || IsOf(c, book.Scope.Request.Demonstration))]) is { } table)
        {
            page.Freeze(table.HeaderRow, 1);
        }

        page.End();
    }

    private static bool IsOf(LoadCheck check, bool demonstration) => check.Name.Contains(LoadCheck.OfDemonstration, StringComparison.Ordinal) == demonstration;

    private static Column<LoadCheck>[] Columns(Captions captions) =>
    [
        new(captions["Column.Check"], 88, null, c => CheckWords.In(captions, c.Name)) { Wrap = true },
        new(captions["Column.Passed"], 16, null, c => captions[c.Passed ? "Check.Passed" : "Check.Failed"]) { Light = c => c.Passed ? TrafficLight.Good : TrafficLight.Low },
        new(captions["Column.Difference"], 16, Style.Whole, c => c.Actual - c.Expected),
        new(captions["Column.Expected"], 20, Style.Whole, c => c.Expected),
        new(captions["Column.Actual"], 20, Style.Whole, c => c.Actual),
    ];
}
