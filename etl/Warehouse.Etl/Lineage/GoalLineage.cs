using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Imports;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Lineage;

/// <summary>Follows the goals of a regional, a centre or the nation back to their file and line: each is one row of the store and one target of the star.</summary>
/// <param name="store">The operational store.</param>
internal sealed class GoalLineage(OperationalContext store)
{
    /// <summary>Follows them.</summary>
    /// <param name="scope">Code of the regional or centre; <c>SENA</c> for the nation.</param>
    /// <param name="year">Year of the goals.</param>
    /// <param name="indicator">Only the goals that one indicator measures; null for all.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    /// <returns>Each goal with its import, null for what people recorded, in the order of the file.</returns>
    public async Task<IReadOnlyList<(Goal Goal, ImportBatch? Batch)>> OfAsync(string scope, int year, string? indicator, CancellationToken cancellationToken)
    {
        var goals = await store.Goals
            .Where(g => g.ScopeCode == scope && g.Year == year && (indicator == null || g.IndicatorCode == indicator))
            .OrderBy(g => g.Month).ThenBy(g => g.ImportBatchId).ThenBy(g => g.SourceLine).ThenBy(g => g.Category).ThenBy(g => g.Item)
            .ToListAsync(cancellationToken);
        var ids = goals.Select(g => g.ImportBatchId).OfType<int>().Distinct().ToList();
        var batches = await store.ImportBatches.Where(b => ids.Contains(b.Id)).ToDictionaryAsync(b => b.Id, cancellationToken);
        return [.. goals.Select(g => (g, g.ImportBatchId is { } id ? batches[id] : null))];
    }
}
