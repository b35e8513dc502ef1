using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational;

namespace Warehouse.Api.Poverty;

/// <summary>Who shares a place in a ranking.</summary>
[ObjectType<PovertyRank>]
public static class PovertyRankFields
{
    /// <summary>How many other units of the index have the same value and so the same rank; 0 when it stands alone.</summary>
    [BatchResolver]
    [Cacheable]
    public static async Task<IReadOnlyList<int>> GetTiesAsync(
        [Parent(nameof(PovertyRank.IndexCode), nameof(PovertyRank.Rank))] IReadOnlyList<PovertyRank> places, OperationalContext db, CancellationToken cancellationToken) =>
        [.. (await Ties.AskAsync(db, [.. places.Select(p => (p.IndexCode, (int?)p.Rank))], cancellationToken)).Select(t => t!.Value)];
}
