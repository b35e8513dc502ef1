using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load;

/// <summary>
/// What loads kept of a demonstration that is gone: figures as they were published, and checks of them. Real figures of earlier loads are
/// kept for ever, invented ones are not.
/// </summary>
internal static class DemonstrationTraces
{
    /// <summary>Removes them with the load that no longer holds demonstration data.</summary>
    /// <param name="session">The load.</param>
    /// <param name="last">The load before; null when there was none.</param>
    /// <param name="cancellationToken">Ends the load.</param>
    public static async Task RemoveAsync(LoadSession session, LoadRun? last, CancellationToken cancellationToken)
    {
        var star = session.Star;
        if (session.Run.ContainsDemonstrationData || last is not { ContainsDemonstrationData: true })
            return;
        await star.PublishedOutcomes.Where(p => p.Demonstration).ExecuteDeleteAsync(cancellationToken);
        await star.LoadChecks.Where(c => c.Name.Contains(LoadCheck.OfDemonstration)).ExecuteDeleteAsync(cancellationToken);
    }
}
