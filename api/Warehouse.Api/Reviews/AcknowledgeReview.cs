using Warehouse.Api.Changes;
using Warehouse.Api.Security;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.History;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Api.Reviews;

/// <summary>To record that DNP has the answer.</summary>
[MutationType]
public static class AcknowledgeReview
{
    /// <summary>Records that DNP confirmed a sent answer.</summary>
    [Error<RefusedException>]
    [Authorize(Policy = AccessPolicy.WriteReviews)]
    public static async Task<ReviewPayload> AcknowledgeReviewAsync(
        AcknowledgeReviewInput input, Caller caller, ChangeLedger ledger, CancellationToken cancellationToken) =>
        ReviewPayload.Of(await ledger.EnterAsync(caller, input, () => MakeAsync(input, caller, ledger, cancellationToken), cancellationToken));

    private static async Task<Change<PlanReview>> MakeAsync(AcknowledgeReviewInput input, Caller caller, ChangeLedger ledger, CancellationToken cancellationToken)
    {
        var hand = await ReviewAtHand.TakeAsync(ledger, caller, input.ReviewId, input.Version, cancellationToken);
        ReviewTransitions.All.Require(hand.Review.Status, ReviewStatus.Acknowledged);
        var findings = new Findings();
        var day = input.AcknowledgedOn ?? ledger.Today;
        findings.Within("acknowledgedOn", day, hand.Review.SentOn ?? DateOnly.MinValue, ledger.Today, "from the day it was sent, not in the future");
        hand.Review.AcknowledgementReference = findings.Line("reference", input.Reference, Limits.Reference);
        findings.ThrowIfAny();
        (hand.Review.Status, hand.Review.AcknowledgedOn) = (ReviewStatus.Acknowledged, day);
        return hand.Done(ChangeEvent.ReviewAcknowledged);
    }
}
