using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.Reviews;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Dimensions;

/// <summary>Review cycles.</summary>
internal static class ReviewCycleDimension
{
    public static async Task<Dictionary<string, int>> LoadAsync(LoadStage stage, CancellationToken cancellationToken)
    {
        var cycles = await stage.Operational.ReviewCycles.OrderBy(c => c.Code).ToListAsync(cancellationToken);
        return await Members.MergeAsync(stage, null, cycles.Select(Member), c => c.Code, cancellationToken);
    }

    private static DimReviewCycle Member(ReviewCycle cycle) => new()
    {
        Code = cycle.Code,
        Title = cycle.Title,
        Term = cycle.Term,
        OpensOn = cycle.OpensOn,
        ClosesOn = cycle.ClosesOn,
        ListOrigin = cycle.ListOrigin,
    };
}
