using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Load.Dimensions;
using Warehouse.Model.Operational.Poverty;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Facts;

/// <summary>Poverty values with their ranks; a unit without value keeps its row, its rank and fifth null.</summary>
internal static class PovertyFacts
{
    private const string Step = "poverty";

    public static async Task LoadAsync(LoadSession session, DimensionKeys keys, CancellationToken cancellationToken)
    {
        if (!session.Backlog.Holds(nameof(PovertyValue), nameof(PovertyIndex)) && !keys.Municipalities.Moved)
            return;
        var total = await session.Operational.PovertyValues.LongCountAsync(cancellationToken);
        var indices = PovertyIndexDimension.Keys(session);
        var facts = session.Operational.PovertyValues
            .OrderBy(v => v.IndexCode).ThenBy(v => v.MunicipalityCode)
            .AsEnumerable()
            .Select(v => new FactPoverty
            {
                PovertyIndexKey = indices[v.IndexCode],
                MunicipalityKey = keys.Municipalities.Current(v.MunicipalityCode),
                Value = v.Value,
                Urban = v.Urban,
                Rural = v.Rural,
                Caution = v.Caution,
                Rank = v.Rank,
                DepartmentRank = v.DepartmentRank,
                Quintile = v.Quintile,
            });
        await session.ReplaceAsync(Step, facts, total, cancellationToken);
    }
}
