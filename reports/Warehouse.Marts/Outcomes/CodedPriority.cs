using Warehouse.Model.Star;

namespace Warehouse.Marts.Outcomes;

/// <summary>A code on a cycle's priority list.</summary>
internal sealed class CodedPriority
{
    public string Code { get; init; } = null!;

    public int? Position { get; init; }

    /// <summary>The list of a cycle. Grain: code on the list.</summary>
    public static IQueryable<CodedPriority> Of(StarContext star, int cycleKey) =>
        from f in star.FactPriorities
        join m in star.DimMunicipalities on f.MunicipalityKey equals m.Key
        where f.ReviewCycleKey == cycleKey
        select new CodedPriority { Code = m.Code, Position = f.Position };
}
