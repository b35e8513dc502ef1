using Microsoft.EntityFrameworkCore;
using Warehouse.Api.Security;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Marts;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Star;

namespace Warehouse.Api.Commitments;

/// <summary>When a commitment came how far.</summary>
[ObjectType<Commitment>]
public static class CommitmentMilestonesField
{
    /// <summary>The days on which it passed its milestones, as of the last load; null when no load has seen it, and beside an error.</summary>
    [BatchResolver]
    [Authorize(Policy = AccessPolicy.History)]
    public static async Task<IReadOnlyList<CommitmentMilestones?>> GetMilestonesAsync(
        [Parent(nameof(Commitment.Id))] IReadOnlyList<Commitment> commitments, StarContext star, CancellationToken cancellationToken)
    {
        var ids = commitments.Select(c => c.Id).ToList();
        var found = await MilestonesOfCommitments.Of(star).Where(m => ids.Contains(m.Commitment)).ToDictionaryAsync(m => m.Commitment, cancellationToken);
        return [.. ids.Select(id => found.GetValueOrDefault(id))];
    }
}
