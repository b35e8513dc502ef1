using Warehouse.Etl.Load.Rehearsal;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load;

/// <summary>How a load ended.</summary>
/// <param name="Published">Whether a new load was published; false when the star already held everything.</param>
/// <param name="Run">The load that every question now answers from; of a rehearsal the one that would be.</param>
/// <param name="Tables">What was written; empty when nothing was.</param>
public sealed record LoadResult(bool Published, LoadRun Run, IReadOnlyList<TableCount> Tables)
{
    /// <summary>Of a rehearsal: the sums that the load would change; else empty.</summary>
    public IReadOnlyList<FigureChange> Changes { get; init; } = [];

    /// <summary>Of a rehearsal: rows and sums of other tables that the load would change; else empty.</summary>
    public IReadOnlyList<TableChange> TableChanges { get; init; } = [];
}
