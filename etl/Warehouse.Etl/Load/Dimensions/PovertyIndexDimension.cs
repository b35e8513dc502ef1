using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Dimensions;

/// <summary>Editions of poverty measures.</summary>
internal static class PovertyIndexDimension
{
    public static async Task<Dictionary<string, int>> LoadAsync(LoadStage stage, CancellationToken cancellationToken)
    {
        var members = await stage.Operational.PovertyIndices.OrderBy(i => i.Code)
            .Select(i => new DimPovertyIndex { Code = i.Code, Measure = i.Measure, Year = i.Year, Title = i.Title })
            .ToListAsync(cancellationToken);
        return await Members.MergeAsync(stage, null, members, i => i.Code, cancellationToken);
    }
}
