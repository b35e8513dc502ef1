using Warehouse.Api.Changes;
using Warehouse.Api.Security;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.History;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Api.Reviews;

/// <summary>To name a project in the answer.</summary>
[MutationType]
public static class AcceptOpportunity
{
    /// <summary>
    /// Makes a plan project one of the opportunities that the answer names, whether it was suggested or not. Named again it is
    /// changed; if it was dismissed for this area it no longer is.
    /// </summary>
    [Error<RefusedException>]
    [Authorize(Policy = AccessPolicy.WriteReviews)]
    public static async Task<ReviewPayload> AcceptOpportunityAsync(
        AcceptOpportunityInput input, Caller caller, ChangeLedger ledger, CancellationToken cancellationToken) =>
        ReviewPayload.Of(await ledger.EnterAsync(caller, input, () => MakeAsync(input, caller, ledger, cancellationToken), cancellationToken));

    private static async Task<Change<PlanReview>> MakeAsync(AcceptOpportunityInput input, Caller caller, ChangeLedger ledger, CancellationToken cancellationToken)
    {
        var hand = await ReviewAtHand.TakeAsync(ledger, caller, input.ReviewId, input.Version, cancellationToken);
        var findings = new Findings();
        await OpportunityAtHand.CheckAsync(hand, input.PlanProjectId, findings, ledger, cancellationToken);
        var contribution = findings.RequiredText("contribution", input.Contribution, Limits.Text);
        findings.Within("estimatedCop", input.EstimatedCop, 0, Findings.MostCop);
        findings.ThrowIfAny();
        Put(hand.Review, input, contribution);
        return hand.Done(ChangeEvent.OpportunityAccepted);
    }

    private static void Put(PlanReview review, AcceptOpportunityInput input, string contribution)
    {
        review.Dismissals.RemoveAll(d => d.PlanProjectId == input.PlanProjectId && d.Area == input.Area);
        if (review.Opportunities.Find(o => o.PlanProjectId == input.PlanProjectId) is { } named)
        {
            (named.Area, named.Contribution, named.EstimatedCop) = (input.Area, contribution, input.EstimatedCop);
            return;
        }

        review.Opportunities.Add(new()
        {
            PlanProjectId = input.PlanProjectId,
            Area = input.Area,
            Contribution = contribution,
            EstimatedCop = input.EstimatedCop,
        });
    }
}
