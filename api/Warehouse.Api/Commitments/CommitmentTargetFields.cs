using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.Commitments;

namespace Warehouse.Api.Commitments;

/// <summary>The fields of a commitment's target.</summary>
[ObjectType<CommitmentTarget>(Only = [nameof(CommitmentTarget.Year), nameof(CommitmentTarget.Target)])]
public static class CommitmentTargetFields
{
    /// <summary>Month 1 to 12; null when the target holds for the whole year.</summary>
    public static int? GetMonth([Parent(nameof(CommitmentTarget.Month))] CommitmentTarget target) => target.Month == 0 ? null : target.Month;
}
