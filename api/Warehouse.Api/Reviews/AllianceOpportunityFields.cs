using Warehouse.Api.Plans;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Api.Reviews;

/// <summary>The fields of a plan project that a review names.</summary>
[ObjectType<AllianceOpportunity>(
    Only =
    [
        nameof(AllianceOpportunity.Id),
        nameof(AllianceOpportunity.Area),
        nameof(AllianceOpportunity.Contribution),
        nameof(AllianceOpportunity.EstimatedCop),
    ],
    Ids = [nameof(AllianceOpportunity.Id)])]
public static class AllianceOpportunityFields
{
    /// <summary>The plan project.</summary>
    public static Task<PlanProjectNode> GetProjectAsync(
        [Parent(nameof(AllianceOpportunity.PlanProjectId))] AllianceOpportunity opportunity, PlanProjectById projects, CancellationToken cancellationToken) =>
        projects.LoadRequiredAsync(opportunity.PlanProjectId, cancellationToken);
}
