using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.Reviews;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Dimensions;

/// <summary>Review cycles.</summary>
internal static class ReviewCycleDimension
{
    public static async Task LoadAsync(LoadSession session, CancellationToken cancellationToken)
    {
        if (!session.Backlog.Holds(nameof(ReviewCycle)))
            return;
        var cycles = await session.Operational.ReviewCycles.OrderBy(c => c.Code).ToListAsync(cancellationToken);
        await Members.MergeAsync(session, null, cycles.Select(Member), c => c.Code, cancellationToken);
    }

    /// <summary>Keys by code.</summary>
    public static Dictionary<string, int> Keys(LoadSession session) =>
        Members.Keys<DimReviewCycle, string>(session, c => new { c.Key, c.Code }, c => c.Text(1));

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
