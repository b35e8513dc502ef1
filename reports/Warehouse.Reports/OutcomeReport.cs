using Warehouse.Marts;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Reports.Layout;
using Warehouse.Reports.Sheets;

namespace Warehouse.Reports;

/// <summary>The outcome report: one Excel workbook for people who decide.</summary>
public static class OutcomeReport
{
    /// <summary>Writes the workbook. The same load and request give the same bytes.</summary>
    /// <param name="stores">What it is made from.</param>
    /// <param name="request">Which report.</param>
    /// <param name="output">Where to; need not be seekable.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ReportException">The report cannot be made; nothing was written.</exception>
    public static async Task WriteAsync(ReportStores stores, ReportRequest request, Stream output, CancellationToken cancellationToken)
    {
        var captions = Captions.In(request.Language);
        var data = await OneLoad.ReadAsync(stores.Star, _ => OutcomeReportData.ReadAsync(stores, request, cancellationToken), cancellationToken);
        await ReportWorkbook.WriteAsync(data.Scope, captions, captions.Say("Report.Title", data.Scope.Years), Sheets(data), output, cancellationToken);
    }

    /// <summary>A safe name for the workbook, e.g. <c>resultados-2025.xlsx</c>.</summary>
    public static string FileName(ReportRequest request) => ReportFile.Name(Captions.In(request.Language)["File.Name"], request);

    /// <summary>A sheet's order in the workbook is its order here.</summary>
    private static IReportSheet[] Sheets(OutcomeReportData data) =>
    [
        new CoverSheet(), new ContentsSheet(), new SummarySheet(data), new IndicatorSheet(data),
        .. Enum.GetValues<OutcomeArea>().Select(area => new AreaSheet(data, area)),
        new RegionalSheet(data), new MunicipalitySheet(data), new TargetSheet(data), new MonthSheet(data), new ReviewSheet(data.Coverage, data.Regionals.ToDictionary(r => r.Code, r => r.Name)),
        new EquitySheet(data), new NotesSheet(data), new SourcesSheet(data), new ReconciliationSheet(data.Status),
    ];
}
