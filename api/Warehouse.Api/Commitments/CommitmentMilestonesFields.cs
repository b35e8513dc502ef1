using Warehouse.GraphQL.Types.Clr;
using Warehouse.Marts;

namespace Warehouse.Api.Commitments;

/// <summary>The public fields of milestones.</summary>
[ObjectType<CommitmentMilestones>(Ignore = [nameof(CommitmentMilestones.Commitment)])]
public static class CommitmentMilestonesFields;
