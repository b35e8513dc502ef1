using Microsoft.EntityFrameworkCore;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Poverty;

namespace Warehouse.Api.Poverty;

/// <summary>The public fields of a poverty index.</summary>
[ObjectType<PovertyIndex>(
    Only =
    [
        nameof(PovertyIndex.Code),
        nameof(PovertyIndex.Measure),
        nameof(PovertyIndex.Year),
        nameof(PovertyIndex.Edition),
        nameof(PovertyIndex.Title),
        nameof(PovertyIndex.TitleEnglish),
        nameof(PovertyIndex.Publisher),
        nameof(PovertyIndex.Definition),
    ],
    Ids = [nameof(PovertyIndex.Code)])]
public static class PovertyIndexFields
{
    /// <summary>Units with a value, and so with a rank.</summary>
    [BatchResolver]
    [Cacheable]
    public static async Task<IReadOnlyList<int>> GetUnitsRankedAsync(
        [Parent(nameof(PovertyIndex.Code))] IReadOnlyList<PovertyIndex> indices, OperationalContext db, CancellationToken cancellationToken)
    {
        var counts = await db.PovertyValues.Where(v => v.Rank != null)
            .GroupBy(v => v.IndexCode)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        return [.. indices.Select(i => counts.GetValueOrDefault(i.Code))];
    }
}
