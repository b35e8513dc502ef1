using System.Linq.Expressions;
using Warehouse.Model.Star;

namespace Warehouse.Marts.Outcomes;

/// <summary>What an index says of a code, so that outcomes of every version of the municipality find it.</summary>
internal sealed class CodedPoverty
{
    /// <summary>A version of the municipality.</summary>
    public int MunicipalityKey { get; init; }

    public string Code { get; init; } = null!;

    public int? Rank { get; init; }

    public int? Quintile { get; init; }

    /// <summary>
    /// The units of an index by every version's key, which outcomes carry: SQLite looks the key up, where it would go through the whole
    /// index for each outcome to compare codes. Grain: version of a municipality in the index.
    /// </summary>
    public static IQueryable<CodedPoverty> Of(StarContext star, int indexKey) =>
        from f in star.FactPoverties
        join m in star.DimMunicipalities on f.MunicipalityKey equals m.Key
        join version in star.DimMunicipalities on m.Code equals version.Code
        where f.PovertyIndexKey == indexKey
        select new CodedPoverty { MunicipalityKey = version.Key, Code = m.Code, Rank = f.Rank, Quintile = f.Quintile };

    /// <summary>Codes that fulfil conditions on rank and quintile, those that the index does not know included.</summary>
    public static IQueryable<string> Codes(StarContext star, int indexKey, ValueCondition<int>? rank, ValueCondition<int>? quintile)
    {
        var all =
            from m in star.DimMunicipalities
            join f in Of(star, indexKey) on m.Key equals f.MunicipalityKey into known
            from f in known.DefaultIfEmpty()
            select new CodedPoverty { Code = m.Code, Rank = f.Rank, Quintile = f.Quintile };
        var unit = Expression.Parameter(typeof(CodedPoverty));
        var conditions = ConditionExpressions.All(
        [
            rank?.On(Expression.Property(unit, nameof(Rank))),
            quintile?.On(Expression.Property(unit, nameof(Quintile))),
        ]);
        return all.Where(Expression.Lambda<Func<CodedPoverty, bool>>(conditions, unit)).Select(u => u.Code);
    }
}
