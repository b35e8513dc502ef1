using Microsoft.EntityFrameworkCore;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Operational.Plans;

namespace Warehouse.Api.Plans;

/// <summary>Where SENA could be an ally of a plan.</summary>
[ObjectType<Plan>]
public static class PlanSuggestions
{
    /// <summary>
    /// Projects of the plan that fit an outcome area of SENA, best match first. Only a suggestion: a reviewer accepts or dismisses it.
    /// </summary>
    /// <param name="area">Only this area.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<SuggestedOpportunity>>> GetSuggestedOpportunitiesAsync(
        [Parent(nameof(Plan.Id))] IReadOnlyList<Plan> plans, OutcomeArea? area, OperationalContext db, CancellationToken cancellationToken)
    {
        var ids = plans.Select(p => p.Id).ToList();
        var suggested = db.PlanProjectAreas.Where(a => ids.Contains(a.PlanProject!.PlanId) && (area == null || a.Area == area));
        var areas = await suggested.OrderByDescending(a => a.Score).ThenBy(a => a.PlanProjectId).ThenBy(a => a.Area).ToListAsync(cancellationToken);
        var projects = await PlanProjectNode.Of(db.PlanProjects.Where(p => suggested.Any(a => a.PlanProjectId == p.Id)), p => 0)
            .ToDictionaryAsync(p => p.Id, cancellationToken);
        var found = areas.Select(a => new SuggestedOpportunity(a.Area, a.Score, a.Matches.Split("; "), projects[a.PlanProjectId]));
        return found.ToList().InOrderOf(ids, s => s.PlanId);
    }
}
