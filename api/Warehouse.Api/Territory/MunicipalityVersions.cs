using Microsoft.EntityFrameworkCore;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Marts;
using Warehouse.Model.Operational.Territory;
using Warehouse.Model.Star;

namespace Warehouse.Api.Territory;

/// <summary>What a municipality was at another time.</summary>
[ObjectType<Municipality>]
public static class MunicipalityVersions
{
    /// <summary>
    /// What it was from one day to another, the oldest first: outcomes belong to the version of their time. Empty before the first load.
    /// </summary>
    /// <param name="on">Only the version that held on this day.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<MunicipalityVersion>>> GetVersionsAsync(
        [Parent(nameof(Municipality.Code))] IReadOnlyList<Municipality> municipalities, DateOnly? on, StarContext star, CancellationToken cancellationToken)
    {
        var codes = municipalities.Select(m => m.Code).ToList();
        var versions = on is { } day ? MunicipalityHistory.On(star, day) : MunicipalityHistory.Of(star);
        var found = await versions.Where(v => codes.Contains(v.Code)).OrderBy(v => v.ValidFrom).ToListAsync(cancellationToken);
        return found.InOrderOf(codes, v => v.Code);
    }
}
