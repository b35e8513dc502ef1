using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational;

namespace Warehouse.Api.Poverty;

/// <summary>How many units share a rank, for many ranks in one query.</summary>
internal static class Ties
{
    /// <summary>For each rank how many other units have it too; null where there is no rank.</summary>
    public static async Task<IReadOnlyList<int?>> AskAsync(OperationalContext db, IReadOnlyList<(string Index, int? Rank)> places, CancellationToken cancellationToken)
    {
        var indices = places.Select(p => p.Index).Distinct().ToList();
        var shared = await db.PovertyValues
            .Where(v => v.Rank != null && indices.Contains(v.IndexCode))
            .GroupBy(v => new { v.IndexCode, v.Rank })
            .Where(g => g.Count() > 1)
            .Select(g => new { g.Key.IndexCode, g.Key.Rank, Count = g.Count() })
            .ToDictionaryAsync(g => (g.IndexCode, g.Rank), g => g.Count, cancellationToken);
        return [.. places.Select(p => p.Rank is null ? (int?)null : Math.Max(shared.GetValueOrDefault(p) - 1, 0))];
    }
}
