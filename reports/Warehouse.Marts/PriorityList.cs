using Warehouse.Model.Star;

namespace Warehouse.Marts;

/// <summary>A place on the priority list of a review cycle.</summary>
public sealed record PriorityPlace
{
    /// <summary>Cycle code, e.g. <c>C112-2012</c>.</summary>
    public required string Cycle { get; init; }

    /// <summary>1-based, gap-free place, 1 = poorest; not the rank among all units.</summary>
    public int Position { get; init; }

    /// <summary>DIVIPOLA code.</summary>
    public required string Municipality { get; init; }

    /// <summary>Municipality name.</summary>
    public required string MunicipalityName { get; init; }

    /// <summary>Regional code.</summary>
    public required string Regional { get; init; }
}

/// <summary>Which municipalities did a review cycle put first? Grain: cycle and municipality.</summary>
public static class PriorityList
{
    /// <summary>The list by position; empty when no cycle has the code.</summary>
    public static IQueryable<PriorityPlace> Of(StarContext star, string cycle) =>
        from f in star.FactPriorities
        join c in star.DimReviewCycles on f.ReviewCycleKey equals c.Key
        join m in star.DimMunicipalities on f.MunicipalityKey equals m.Key
        where c.Code == cycle
        orderby f.Position
        select new PriorityPlace
        {
            Cycle = c.Code,
            Position = f.Position,
            Municipality = m.Code,
            MunicipalityName = m.Name,
            Regional = m.RegionalCode,
        };
}
