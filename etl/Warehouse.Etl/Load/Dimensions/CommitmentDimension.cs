using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Dimensions;

/// <summary>Commitments.</summary>
internal static class CommitmentDimension
{
    public static async Task<Dictionary<int, int>> LoadAsync(LoadSession session, CancellationToken cancellationToken)
    {
        if (!session.Backlog.Holds(nameof(Commitment)))
            return Members.Keys<DimCommitment, int>(session, c => new { c.Key, c.CommitmentId }, c => c.IsNull(1) ? 0 : c.Int32(1));
        var members = await session.Operational.Commitments.OrderBy(c => c.Id)
            .Select(c => new DimCommitment { CommitmentId = c.Id, Title = c.Title, Status = c.Status, Demonstration = c.Demonstration })
            .ToListAsync(cancellationToken);
        return await Members.MergeAsync(session, new DimCommitment { Title = "" }, members, Natural, cancellationToken);
    }

    private static int Natural(DimCommitment commitment) => commitment.CommitmentId ?? 0;
}
