using Warehouse.Api.Changes;
using Warehouse.Api.Security;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.History;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Api.Reviews;

/// <summary>To answer DNP.</summary>
[MutationType]
public static class SendReview
{
    /// <summary>
    /// Sends the answer to DNP: <c>GET /reviews/{id}/answer.docx</c> gives it as a document. After the window it is late, which is
    /// a warning and never a refusal.
    /// </summary>
    [Error<RefusedException>]
    [Authorize(Policy = AccessPolicy.WriteReviews)]
    public static async Task<ReviewPayload> SendReviewAsync(
        SendReviewInput input, Caller caller, ChangeLedger ledger, CancellationToken cancellationToken) =>
        ReviewPayload.Of(await ledger.EnterAsync(caller, input, () => MakeAsync(input, caller, ledger, cancellationToken), cancellationToken));

    private static async Task<Change<PlanReview>> MakeAsync(SendReviewInput input, Caller caller, ChangeLedger ledger, CancellationToken cancellationToken)
    {
        var hand = await ReviewAtHand.TakeAsync(ledger, caller, input.ReviewId, input.Version, cancellationToken);
        ReviewTransitions.All.Require(hand.Review.Status, ReviewStatus.Sent);
        Fill(hand.Review, input, ledger.Today);
        hand.Review.Status = ReviewStatus.Sent;
        return hand.Done(ChangeEvent.ReviewSent, null, Warnings(hand.Review));
    }

    private static void Fill(PlanReview review, SendReviewInput input, DateOnly today)
    {
        var findings = new Findings();
        review.SentOn = input.SentOn ?? today;
        findings.Within("sentOn", review.SentOn, review.StartedOn ?? DateOnly.MinValue, today, "from the day the review began, not in the future");
        review.Recipient = findings.RequiredLine("recipient", input.Recipient, Limits.Line);
        review.BudgetLine = findings.RequiredLine("budgetLine", input.BudgetLine, Limits.Line);
        review.ContactName = findings.RequiredLine("contactName", input.ContactName, Limits.Line);
        review.ContactPosition = findings.Line("contactPosition", input.ContactPosition, Limits.Line);
        review.ContactEmail = findings.RequiredLine("contactEmail", input.ContactEmail, Limits.Email);
        findings.Require(IsAddress(review.ContactEmail), "contactEmail", "is no e-mail address");
        review.ContactPhone = findings.Line("contactPhone", input.ContactPhone, Limits.Phone);
        review.Summary = findings.Text("summary", input.Summary, Limits.Text);
        findings.ThrowIfAny();
    }

    /// <summary>An empty one is told of elsewhere.</summary>
    private static bool IsAddress(string text) =>
        text.Length == 0 || (text.Split('@') is [{ Length: > 0 }, { Length: > 2 } host] && host.Contains('.', StringComparison.Ordinal) && !text.Any(char.IsWhiteSpace));

    private static IReadOnlyList<Warning> Warnings(PlanReview review)
    {
        var closes = review.Cycle!.ClosesOn;
        var lag = review.SentOn!.Value.DayNumber - closes.DayNumber;
        return
        [
            .. lag > 0 ? (Warning[])[new LateReviewWarning(lag, closes)] : [],
            .. review.Plan!.ReceivedOn is null ? (Warning[])[new PlanNotReceivedWarning()] : [],
            .. review.Opportunities.Count == 0 ? (Warning[])[new NoOpportunityWarning()] : [],
        ];
    }
}
