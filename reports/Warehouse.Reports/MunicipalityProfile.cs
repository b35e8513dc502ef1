using Warehouse.Marts;
using Warehouse.Model.Star;
using Warehouse.Reports.Sheets;

namespace Warehouse.Reports;

/// <summary>One municipality on two printed pages.</summary>
internal static class MunicipalityProfile
{
    public static async Task WriteAsync(StarContext star, ReportRequest request, Stream output, CancellationToken cancellationToken)
    {
        var captions = Captions.In(request.Language);
        var data = await OneLoad.ReadAsync(star, _ => ProfileData.ReadAsync(star, request, cancellationToken), cancellationToken);
        await ReportWorkbook.WriteAsync(
            data.Scope, captions, captions.Say("Profile.Report", data.Municipality.Name, data.Scope.Years),
            [new ProfileSheet(data), new ProfileHistorySheet(data)], output, cancellationToken);
    }

    public static string FileName(ReportRequest request) => ReportFile.Name(Captions.In(request.Language)["Profile.File"], request);
}
