using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.Poverty;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Dimensions;

/// <summary>Editions of poverty measures.</summary>
internal static class PovertyIndexDimension
{
    public static async Task LoadAsync(LoadSession session, CancellationToken cancellationToken)
    {
        if (!session.Backlog.Holds(nameof(PovertyIndex)))
            return;
        var members = await session.Operational.PovertyIndices.OrderBy(i => i.Code)
            .Select(i => new DimPovertyIndex { Code = i.Code, Measure = i.Measure, Year = i.Year, Title = i.Title })
            .ToListAsync(cancellationToken);
        await Members.MergeAsync(session, null, members, i => i.Code, cancellationToken);
    }

    /// <summary>Keys by code.</summary>
    public static Dictionary<string, int> Keys(LoadSession session) =>
        Members.Keys<DimPovertyIndex, string>(session, i => new { i.Key, i.Code }, i => i.Text(1));
}
