using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Load.Dimensions;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Facts;

/// <summary>Poverty values with their ranks; a unit without value keeps its row, its rank and fifth null.</summary>
internal static class PovertyFacts
{
    private const string Step = "poverty";

    public static async Task LoadAsync(LoadStage stage, DimensionKeys keys, CancellationToken cancellationToken)
    {
        var total = await stage.Operational.PovertyValues.LongCountAsync(cancellationToken);
        var facts = stage.Operational.PovertyValues
            .OrderBy(v => v.IndexCode).ThenBy(v => v.MunicipalityCode)
            .AsEnumerable()
            .Select(v => new FactPoverty
            {
                PovertyIndexKey = keys.PovertyIndices[v.IndexCode],
                MunicipalityKey = keys.Municipalities.Current(v.MunicipalityCode),
                Value = v.Value,
                Urban = v.Urban,
                Rural = v.Rural,
                Caution = v.Caution,
                Rank = v.Rank,
                DepartmentRank = v.DepartmentRank,
                Quintile = v.Quintile,
            });
        await stage.ReplaceAsync(Step, facts, total, cancellationToken);
    }
}
