using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Rehearsal;

/// <summary>Rows or a sum of a table other than outcomes that a load would change.</summary>
/// <param name="Figure">What is counted or summed, e.g. <c>budget of commitments</c>.</param>
/// <param name="Old">As the last load measured it; null when it knew none.</param>
/// <param name="New">As it would be; null when there would be none.</param>
public sealed record TableChange(string Figure, long? Old, long? New)
{
    private const string Outcomes = "outcomes ";

    /// <summary>What would be added; a missing figure counts as nothing.</summary>
    public long Difference => (New ?? 0) - (Old ?? 0);

    /// <summary>What differs between the checks of the last load and those of this one.</summary>
    internal static async Task<IReadOnlyList<TableChange>> OfAsync(LoadSession session, CancellationToken cancellationToken)
    {
        var last = await session.Star.LoadChecks.Where(c => c.LoadRunId == session.Run.Id - 1).ToListAsync(cancellationToken);
        var (before, after) = (ByFigure(last), ByFigure(session.Checks));
        return
        [
            .. before.Keys.Union(after.Keys).Order(StringComparer.Ordinal)
                .Select(f => new TableChange(f, before.TryGetValue(f, out var old) ? old : null, after.TryGetValue(f, out var now) ? now : null))
                .Where(c => c.Old != c.New),
        ];
    }

    private static Dictionary<string, long> ByFigure(IEnumerable<LoadCheck> checks) => checks
        .Where(c => !c.Name.StartsWith(Outcomes, StringComparison.Ordinal))
        .ToDictionary(c => c.Name[..c.Name.IndexOf(':', StringComparison.Ordinal)], c => c.Actual);
}
