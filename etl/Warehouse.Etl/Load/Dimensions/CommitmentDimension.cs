using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Dimensions;

/// <summary>Commitments.</summary>
internal static class CommitmentDimension
{
    public static async Task<Dictionary<int, int>> LoadAsync(LoadStage stage, CancellationToken cancellationToken)
    {
        var members = await stage.Operational.Commitments.OrderBy(c => c.Id)
            .Select(c => new DimCommitment { CommitmentId = c.Id, Title = c.Title, Status = c.Status, Demonstration = c.Demonstration })
            .ToListAsync(cancellationToken);
        return await Members.MergeAsync(stage, new DimCommitment { Title = "" }, members, c => c.CommitmentId ?? 0, cancellationToken);
    }
}
