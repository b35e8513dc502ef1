using Microsoft.EntityFrameworkCore;
using Warehouse.Api.Security;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational;

namespace Warehouse.Api.Plans;

/// <summary>What reviews made of suggestions.</summary>
[ObjectType<SuggestedOpportunity>]
public static class SuggestionFields
{
    /// <summary>What the review of the plan made of it so far, as far as the caller may see that review; null only beside an error.</summary>
    [BatchResolver]
    [Authorize(Policy = AccessPolicy.ReviewWork)]
    public static async Task<IReadOnlyList<SuggestionDecision?>> GetDecisionAsync(
        [Parent(nameof(SuggestedOpportunity.PlanId))] IReadOnlyList<SuggestedOpportunity> suggestions,
        Caller caller, OperationalContext db, CancellationToken cancellationToken)
    {
        var plans = suggestions.Select(s => s.PlanId).Distinct().ToList();
        var reviews = db.PlanReviews.VisibleTo(caller).Where(r => plans.Contains(r.PlanId)).Select(r => r.Id);
        var accepted = await db.AllianceOpportunities.Where(o => reviews.Contains(o.ReviewId))
            .Select(o => new { o.PlanProjectId, o.Area }).ToListAsync(cancellationToken);
        var dismissed = await db.DismissedOpportunities.Where(d => reviews.Contains(d.ReviewId))
            .Select(d => new { d.PlanProjectId, d.Area }).ToListAsync(cancellationToken);
        return [.. suggestions.Select(s => new { PlanProjectId = s.Project.Id, s.Area }).Select(s => (SuggestionDecision?)(
            accepted.Contains(s) ? SuggestionDecision.Accepted : dismissed.Contains(s) ? SuggestionDecision.Dismissed : SuggestionDecision.Open))];
    }
}
