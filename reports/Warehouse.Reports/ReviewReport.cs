using Warehouse.Marts;
using Warehouse.Model.Star;
using Warehouse.Reports.Sheets;

namespace Warehouse.Reports;

/// <summary>The window of a review cycle: who answered, in time or late, and who is still to answer.</summary>
internal static class ReviewReport
{
    public static async Task WriteAsync(StarContext star, ReportRequest request, Stream output, CancellationToken cancellationToken)
    {
        var captions = Captions.In(request.Language);
        var data = await OneLoad.ReadAsync(star, _ => CycleData.ReadAsync(star, request, cancellationToken), cancellationToken);
        await ReportWorkbook.WriteAsync(
            data.Scope, captions, captions.Say("Reviews.Report", data.Scope.Cycle!.Code),
            [new CoverSheet(), new ReviewSheet(data.Coverage, data.Regionals), new ReviewListSheet(data)], output, cancellationToken);
    }

    public static string FileName(ReportRequest request) => ReportFile.Name(Captions.In(request.Language)["Reviews.File"], request);
}
