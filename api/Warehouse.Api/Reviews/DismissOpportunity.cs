using Warehouse.Api.Changes;
using Warehouse.Api.Security;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.History;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Api.Reviews;

/// <summary>To say no to a suggestion.</summary>
[MutationType]
public static class DismissOpportunity
{
    /// <summary>Dismisses a project for one area, with the reason. An opportunity that the answer named for this area is named no longer.</summary>
    [Error<RefusedException>]
    [Authorize(Policy = AccessPolicy.WriteReviews)]
    public static async Task<ReviewPayload> DismissOpportunityAsync(
        DismissOpportunityInput input, Caller caller, ChangeLedger ledger, CancellationToken cancellationToken) =>
        ReviewPayload.Of(await ledger.EnterAsync(caller, input, () => MakeAsync(input, caller, ledger, cancellationToken), cancellationToken));

    private static async Task<Change<PlanReview>> MakeAsync(DismissOpportunityInput input, Caller caller, ChangeLedger ledger, CancellationToken cancellationToken)
    {
        var hand = await ReviewAtHand.TakeAsync(ledger, caller, input.ReviewId, input.Version, cancellationToken);
        var findings = new Findings();
        await OpportunityAtHand.CheckAsync(hand, input.PlanProjectId, findings, ledger, cancellationToken);
        var reason = findings.RequiredText("reason", input.Reason, Limits.Text);
        findings.ThrowIfAny();
        hand.Review.Opportunities.RemoveAll(o => o.PlanProjectId == input.PlanProjectId && o.Area == input.Area);
        if (hand.Review.Dismissals.Find(d => d.PlanProjectId == input.PlanProjectId && d.Area == input.Area) is { } dismissed)
        {
            dismissed.Reason = reason;
        }
        else
        {
            hand.Review.Dismissals.Add(new() { PlanProjectId = input.PlanProjectId, Area = input.Area, Reason = reason });
        }

        return hand.Done(ChangeEvent.OpportunityDismissed, reason);
    }
}
