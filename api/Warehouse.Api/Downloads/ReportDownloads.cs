using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using Warehouse.Api.Security;
using Warehouse.Marts;
using Warehouse.Model.Operational;
using Warehouse.Model.Star;
using Warehouse.Reports;

namespace Warehouse.Api.Downloads;

/// <summary>The workbooks over HTTP.</summary>
internal static class ReportDownloads
{
    /// <summary>
    /// <c>GET /reports/outcomes.xlsx?year=2025</c> and the other reports, with <c>term</c>, <c>cycle</c>, <c>regional</c>,
    /// <c>department</c>, <c>municipality</c>, <c>lang</c> (<c>es</c>, <c>en</c>), <c>index</c> (e.g. <c>IPM_2005</c>) and
    /// <c>demonstration</c>. A mistake is a problem of status 400; an unchanged report of an unchanged load is 304.
    /// </summary>
    public static void MapReports(this WebApplication app)
    {
        foreach (var kind in ReportKind.All)
        {
            app.MapGet($"/reports/{kind.Name}.xlsx", (HttpContext http, StarContext star, OperationalContext operational, CancellationToken cancellationToken) =>
                SendAsync(kind, http, new(star, operational), cancellationToken)).RequireAccess(AccessPolicy.Reading);
        }
    }

    private static async Task<IResult> SendAsync(ReportKind kind, HttpContext http, ReportStores stores, CancellationToken cancellationToken)
    {
        try
        {
            var request = RequestQuery.Read(http.Request.Query);
            var load = await WarehouseStatus.NewestLoad(stores.Star).FirstOrDefaultAsync(cancellationToken);
            var tag = ReportTag.Of(load, kind, request);
            if (http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
            {
                http.Response.GetTypedHeaders().ETag = tag;
                return Results.StatusCode(StatusCodes.Status304NotModified);
            }

            http.Response.Headers.CacheControl = "private, no-cache";
            return kind.Streams
                ? await StreamAsync(kind, request, stores, http.Response, tag, cancellationToken)
                : await WholeAsync(kind, request, stores, tag, cancellationToken);
        }
        catch (ReportException refusal) when (!http.Response.HasStarted)
        {
            http.Response.Clear();
            return Results.Problem(
                refusal.Message, statusCode: StatusCodes.Status400BadRequest, title: "The report cannot be made",
                extensions: new Dictionary<string, object?> { ["code"] = refusal.Code });
        }
    }

    private static async Task<IResult> WholeAsync(ReportKind kind, ReportRequest request, ReportStores stores, EntityTagHeaderValue tag, CancellationToken cancellationToken)
    {
        var workbook = new MemoryStream();
        await kind.WriteAsync(stores, request, workbook, cancellationToken);
        workbook.Position = 0;
        return Results.File(workbook, ReportKind.ContentType, kind.FileName(request), entityTag: tag);
    }

    private static async Task<IResult> StreamAsync(
        ReportKind kind, ReportRequest request, ReportStores stores, HttpResponse response, EntityTagHeaderValue tag, CancellationToken cancellationToken)
    {
        response.ContentType = ReportKind.ContentType;
        response.GetTypedHeaders().ContentDisposition = new("attachment") { FileName = kind.FileName(request) };
        response.GetTypedHeaders().ETag = tag;

        // A zip's deflater writes what it still holds when it is closed, and does so synchronously.
        response.HttpContext.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true;
        await kind.WriteAsync(stores, request, response.Body, cancellationToken);
        return Results.Empty;
    }
}
