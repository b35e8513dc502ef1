using Warehouse.Model.Star;

namespace Warehouse.Marts.Outcomes;

/// <summary>A code on a cycle's priority list.</summary>
internal sealed class CodedPriority
{
    /// <summary>A version of the municipality.</summary>
    public int MunicipalityKey { get; init; }

    public string Code { get; init; } = null!;

    public int? Position { get; init; }

    /// <summary>The list of a cycle by every version's key, as <see cref="CodedPoverty.Of"/>. Grain: version of a municipality on the list.</summary>
    public static IQueryable<CodedPriority> Of(StarContext star, int cycleKey) =>
        from f in star.FactPriorities
        join m in star.DimMunicipalities on f.MunicipalityKey equals m.Key
        join version in star.DimMunicipalities on m.Code equals version.Code
        where f.ReviewCycleKey == cycleKey
        select new CodedPriority { MunicipalityKey = version.Key, Code = m.Code, Position = f.Position };
}
