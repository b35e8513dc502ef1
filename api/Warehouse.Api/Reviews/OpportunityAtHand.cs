using Microsoft.EntityFrameworkCore;
using Warehouse.Api.Changes;

namespace Warehouse.Api.Reviews;

/// <summary>What holds for accepting and for dismissing an opportunity.</summary>
internal static class OpportunityAtHand
{
    /// <summary>The answer is being written, and the project is one of its plan.</summary>
    public static async Task CheckAsync(ReviewAtHand hand, int project, Findings findings, ChangeLedger ledger, CancellationToken cancellationToken)
    {
        var review = hand.Review;
        findings.Require(
            review.Status == Model.Operational.Reviews.ReviewStatus.InReview,
            "reviewId",
            review.SentOn is null ? "the review has not begun; startReview begins it" : "the answer was sent; its opportunities can no longer change");
        findings.Require(
            await ledger.Store.PlanProjects.AnyAsync(p => p.Id == project && p.PlanId == review.PlanId, cancellationToken),
            "planProjectId",
            "the plan has no such project");
    }
}
