using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Api.Plans;

/// <summary>A project of a plan in which SENA could serve an outcome area, as the product's rules suggest.</summary>
/// <param name="Area">The outcome area.</param>
/// <param name="Score">Points of the rules that matched, 10 or more; the more, the better the project fits.</param>
/// <param name="Matches">The words and MGA codes that spoke for it, the strongest first.</param>
/// <param name="Project">The project.</param>
public sealed record SuggestedOpportunity(OutcomeArea Area, int Score, IReadOnlyList<string> Matches, PlanProjectNode Project)
{
    /// <summary>The plan's id.</summary>
    [GraphQLIgnore]
    public int PlanId => Project.PlanId;
}
