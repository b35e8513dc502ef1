using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using Warehouse.Api.Security;
using Warehouse.Marts;
using Warehouse.Model.Star;
using Warehouse.Reports;

namespace Warehouse.Api.Downloads;

/// <summary>The outcome report over HTTP.</summary>
internal static class OutcomeReportDownload
{
    /// <summary>
    /// <c>GET /reports/outcomes.xlsx?year=2025</c>, with <c>lang</c> (<c>es</c>, <c>en</c>), <c>index</c> (e.g. <c>IPM_2005</c>) and
    /// <c>demonstration</c>. A mistake is a problem of status 400; an unchanged report of an unchanged load is 304.
    /// </summary>
    public static void MapReports(this WebApplication app) => app.MapGet("/reports/outcomes.xlsx", SendAsync).RequireAccess(AccessPolicy.Reading);

    private static async Task<IResult> SendAsync(
        string? year, string? lang, string? index, string? demonstration, HttpContext http, StarContext star, CancellationToken cancellationToken)
    {
        if (!int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1985 or > 2100)
        {
            return Refusal("REPORT_YEAR_REQUIRED", "Give the year of the outcomes, 1985 to 2100: ?year=2025");
        }

        if (!bool.TryParse(demonstration ?? bool.FalseString, out var isDemonstration))
        {
            return Refusal("REPORT_DEMONSTRATION_INVALID", "demonstration is true or false.");
        }

        var request = new OutcomeReportRequest(number, lang ?? "es", index ?? "IPM_2005", isDemonstration);
        var load = await WarehouseStatus.NewestLoad(star).Select(l => l.Id).FirstOrDefaultAsync(cancellationToken);
        var asked = Uri.EscapeDataString($"{request.Year}-{request.Language}-{request.Index}-{request.Demonstration}".ToLowerInvariant());
        var tag = new EntityTagHeaderValue($"\"{load}-{asked}\"");
        if (http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        try
        {
            var workbook = new MemoryStream();
            await OutcomeReport.WriteAsync(star, request, workbook, cancellationToken);
            workbook.Position = 0;
            return Results.File(workbook, OutcomeReport.ContentType, OutcomeReport.FileName(request), entityTag: tag);
        }
        catch (ReportException refusal)
        {
            return Refusal(refusal.Code, refusal.Message);
        }
    }

    private static IResult Refusal(string code, string reason) => Results.Problem(
        reason, statusCode: StatusCodes.Status400BadRequest, title: "The report cannot be made", extensions: new Dictionary<string, object?> { ["code"] = code });
}
