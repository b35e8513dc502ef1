using Warehouse.Etl.Load.Dimensions;
using Warehouse.Model.Operational.Plans;
using Warehouse.Model.Operational.Reviews;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Facts;

/// <summary>Reviews with their milestones.</summary>
internal static class PlanReviewFacts
{
    public static async Task LoadAsync(LoadSession session, DimensionKeys keys, CancellationToken cancellationToken)
    {
        if (!session.Backlog.Holds(nameof(PlanReview), nameof(Plan), nameof(ReviewCycle), nameof(AllianceOpportunity)) && !keys.Municipalities.Moved)
            return;
        var (cycles, plans) = (ReviewCycleDimension.Keys(session), PlanDimension.Keys(session));
        var facts = session.Operational.PlanReviews
            .OrderBy(r => r.CycleCode).ThenBy(r => r.PlanId)
            .Select(r => new
            {
                Review = r,
                r.Plan!.MunicipalityCode,
                r.Plan.ReceivedOn,
                r.Cycle!.OpensOn,
                r.Cycle.ClosesOn,
                Opportunities = r.Opportunities.Count,
            })
            .AsEnumerable()
            .Select(r => new FactPlanReview
            {
                ReviewCycleKey = cycles[r.Review.CycleCode],
                PlanKey = plans[r.Review.PlanId],
                MunicipalityKey = keys.Municipalities.On(r.MunicipalityCode, r.OpensOn),
                Status = r.Review.Status,
                ReceivedOn = r.ReceivedOn,
                StartedOn = r.Review.StartedOn,
                SentOn = r.Review.SentOn,
                AcknowledgedOn = r.Review.AcknowledgedOn,
                LagDays = r.Review.SentOn?.DayNumber - r.ClosesOn.DayNumber,
                Opportunities = r.Opportunities,
                Demonstration = r.Review.Demonstration,
            });
        await session.ReplaceAsync("reviews", facts, null, cancellationToken);
    }
}
