using Microsoft.EntityFrameworkCore;
using Warehouse.Api.Security;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Reviews;
using Warehouse.Reports.Letters;

namespace Warehouse.Api.Downloads;

/// <summary>The answer to DNP over HTTP.</summary>
internal static class AnswerDownload
{
    /// <summary>
    /// <c>GET /reviews/{id}/answer.docx</c>: the answer as it was sent; before, a draft, marked as such. Who may not see the review
    /// gets 404, as if there were none.
    /// </summary>
    public static void MapAnswers(this WebApplication app) =>
        app.MapGet("/reviews/{id:int}/answer.docx", SendAsync).RequireAccess(AccessPolicy.ReviewWork);

    private static async Task<IResult> SendAsync(int id, Caller caller, OperationalContext store, CancellationToken cancellationToken)
    {
        var document = new MemoryStream();
        var isSeen = await store.PlanReviews.VisibleTo(caller)
            .AnyAsync(r => r.Id == id && (caller.ReadsEveryRegional || r.RegionalCode == caller.RegionalCode) && r.Status != ReviewStatus.Pending, cancellationToken);
        if (!isSeen || !await AnswerLetter.WriteAsync(store, id, document, cancellationToken))
        {
            return Results.Problem("There is no such answer.", statusCode: StatusCodes.Status404NotFound, title: "Not found");
        }

        document.Position = 0;
        return Results.File(document, AnswerLetter.ContentType, AnswerLetter.FileName(id));
    }
}
