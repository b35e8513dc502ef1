using Warehouse.Model.Star;

namespace Warehouse.Etl.Load;

/// <summary>How a load ended.</summary>
/// <param name="Published">Whether a new load was published; false when the star already held everything.</param>
/// <param name="Run">The load that every question now answers from.</param>
/// <param name="Tables">What was written; empty when nothing was.</param>
public sealed record LoadResult(bool Published, LoadRun Run, IReadOnlyList<TableCount> Tables);
