using Warehouse.Api.Changes;
using Warehouse.Api.Security;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.History;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Api.Reviews;

/// <summary>To record what became of an answer.</summary>
[MutationType]
public static class SettleReview
{
    /// <summary>Records whether the municipality takes up all, a part or nothing of an acknowledged answer.</summary>
    [Error<RefusedException>]
    [Authorize(Policy = AccessPolicy.WriteReviews)]
    public static async Task<ReviewPayload> SettleReviewAsync(
        SettleReviewInput input, Caller caller, ChangeLedger ledger, CancellationToken cancellationToken) =>
        ReviewPayload.Of(await ledger.EnterAsync(caller, input, () => MakeAsync(input, caller, ledger, cancellationToken), cancellationToken));

    private static async Task<Change<PlanReview>> MakeAsync(SettleReviewInput input, Caller caller, ChangeLedger ledger, CancellationToken cancellationToken)
    {
        var hand = await ReviewAtHand.TakeAsync(ledger, caller, input.ReviewId, input.Version, cancellationToken);
        var findings = new Findings();
        findings.Require(
            ReviewTransitions.All.After(ReviewStatus.Acknowledged).Contains(input.Status), "status", "must be ACCEPTED, PARTLY_ACCEPTED or NOT_ACCEPTED");
        findings.ThrowIfAny();
        ReviewTransitions.All.Require(hand.Review.Status, input.Status);
        var day = input.SettledOn ?? ledger.Today;
        findings.Within("settledOn", day, hand.Review.AcknowledgedOn ?? DateOnly.MinValue, ledger.Today, "from the day it was acknowledged, not in the future");
        var note = findings.Text("note", input.Note, Limits.Text);
        findings.ThrowIfAny();
        (hand.Review.Status, hand.Review.SettledOn) = (input.Status, day);
        return hand.Done(ChangeEvent.ReviewSettled, note);
    }
}
