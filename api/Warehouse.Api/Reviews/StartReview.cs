using Microsoft.EntityFrameworkCore;
using Warehouse.Api.Changes;
using Warehouse.Api.Security;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.History;
using Warehouse.Model.Operational.Plans;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Api.Reviews;

/// <summary>To begin reading a plan.</summary>
[MutationType]
public static class StartReview
{
    /// <summary>Begins the review of a plan in a cycle of its term. A plan has one review a cycle.</summary>
    [Error<RefusedException>]
    [Authorize(Policy = AccessPolicy.WriteReviews)]
    public static async Task<ReviewPayload> StartReviewAsync(
        StartReviewInput input, Caller caller, ChangeLedger ledger, CancellationToken cancellationToken) =>
        ReviewPayload.Of(await ledger.EnterAsync(caller, input, () => MakeAsync(input, caller, ledger, cancellationToken), cancellationToken));

    private static async Task<Change<PlanReview>> MakeAsync(StartReviewInput input, Caller caller, ChangeLedger ledger, CancellationToken cancellationToken)
    {
        var plan = await ledger.Store.Plans.Include(p => p.Municipality).SingleOrDefaultAsync(p => p.Id == input.PlanId, cancellationToken)
            ?? throw new NotFoundException("planId", $"plan {input.PlanId}");
        var regional = plan.Municipality?.RegionalCode ?? plan.DepartmentCode!;
        caller.RequireRegional(regional);
        var hand = await TakeAsync(input, plan, regional, ledger, cancellationToken);
        hand.Review.Status = ReviewStatus.InReview;
        hand.Review.StartedOn = input.StartedOn ?? ledger.Today;
        var change = hand.Done(ChangeEvent.ReviewStarted, null, await WarningsAsync(plan, input.Cycle, ledger, cancellationToken));
        return change with { MunicipalityCode = plan.MunicipalityCode };
    }

    /// <summary>The review of the plan that waits for somebody to begin, or a new one.</summary>
    private static async Task<ReviewAtHand> TakeAsync(StartReviewInput input, Plan plan, string regional, ChangeLedger ledger, CancellationToken cancellationToken)
    {
        var waiting = await ledger.Store.PlanReviews.AsTracking().SingleOrDefaultAsync(r => r.PlanId == plan.Id && r.CycleCode == input.Cycle, cancellationToken);
        ReviewTransitions.All.Require(waiting?.Status ?? ReviewStatus.Pending, ReviewStatus.InReview);
        Check(input, plan, await ledger.Store.ReviewCycles.SingleOrDefaultAsync(c => c.Code == input.Cycle, cancellationToken), ledger.Today);
        if (waiting is not null)
        {
            return new(waiting, Snapshot.Of(ledger.Store.Entry(waiting)));
        }

        var review = new PlanReview { CycleCode = input.Cycle, PlanId = plan.Id, RegionalCode = regional, Demonstration = plan.Demonstration };
        ledger.Store.Add(review);
        return new(review, null);
    }

    private static void Check(StartReviewInput input, Plan plan, ReviewCycle? cycle, DateOnly today)
    {
        var findings = new Findings();
        findings.Require(cycle is not null, "cycle", "no review cycle has this code");
        findings.Require(cycle is null || cycle.Term == plan.Term, "cycle", $"reviews the plans of {cycle?.Term}; this plan is of {plan.Term}");
        if (Term.TryParse(plan.Term, out var term))
        {
            findings.Within("startedOn", input.StartedOn, term.ElectedFrom, today, "from the election before the term, not in the future");
        }

        findings.ThrowIfAny();
    }

    private static async Task<List<Warning>> WarningsAsync(Plan plan, string cycle, ChangeLedger ledger, CancellationToken cancellationToken)
    {
        var warnings = new List<Warning>();
        if (plan.ReceivedOn is null)
        {
            warnings.Add(new PlanNotReceivedWarning());
        }

        if (!await ledger.Store.PriorityMunicipalities.AnyAsync(p => p.CycleCode == cycle && p.MunicipalityCode == plan.MunicipalityCode, cancellationToken))
        {
            warnings.Add(new NotPriorityWarning(cycle));
        }

        return warnings;
    }
}
