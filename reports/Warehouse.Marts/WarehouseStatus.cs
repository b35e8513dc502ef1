using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Star;

namespace Warehouse.Marts;

/// <summary>How the warehouse stands: what every answer rests on.</summary>
/// <param name="Load">The newest published load; null before the first.</param>
/// <param name="Facts">Outcome facts of that load; 0 before the first.</param>
/// <param name="Sources">Newest import of each source, by name.</param>
/// <param name="Checks">What was reconciled before the load was published, in its order.</param>
public sealed record WarehouseStatus(
    LoadRun? Load,
    long Facts,
    IReadOnlyList<SourceFreshness> Sources,
    IReadOnlyList<LoadCheck> Checks)
{
    /// <summary>Reads the status.</summary>
    public static async Task<WarehouseStatus> AskAsync(StarContext star, CancellationToken cancellationToken)
    {
        var load = await NewestLoad(star).FirstOrDefaultAsync(cancellationToken);
        var checks = load is null
            ? []
            : await star.LoadChecks.Where(c => c.LoadRunId == load.Id).OrderBy(c => c.Id).ToListAsync(cancellationToken);
        var sources = await star.SourceFreshness.OrderBy(s => s.Source).ToListAsync(cancellationToken);
        return new(load, load?.OutcomeFacts ?? 0, sources, checks);
    }

    /// <summary>The newest published load, alone; nothing before the first.</summary>
    public static IQueryable<LoadRun> NewestLoad(StarContext star) => star.LoadRuns.OrderByDescending(l => l.Id).Take(1);
}
