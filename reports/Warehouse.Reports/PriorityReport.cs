using Warehouse.Marts;
using Warehouse.Model.Star;
using Warehouse.Reports.Sheets;

namespace Warehouse.Reports;

/// <summary>The priority municipalities of a cycle: what each one has, and what it lacks.</summary>
internal static class PriorityReport
{
    public static async Task WriteAsync(StarContext star, ReportRequest request, Stream output, CancellationToken cancellationToken)
    {
        var captions = Captions.In(request.Language);
        var data = await OneLoad.ReadAsync(star, _ => CycleData.ReadAsync(star, request, cancellationToken), cancellationToken);
        await ReportWorkbook.WriteAsync(
            data.Scope, captions, captions.Say("Priorities.Report", data.Scope.Cycle!.Code),
            [new CoverSheet(), new PrioritySheet(data), new ReviewSheet(data.Coverage, data.Regionals)], output, cancellationToken);
    }

    public static string FileName(ReportRequest request) => ReportFile.Name(Captions.In(request.Language)["Priorities.File"], request);
}
