using Warehouse.Model.Star;

namespace Warehouse.Marts;

/// <summary>A municipality's place in one poverty index.</summary>
public sealed record PovertyRank
{
    /// <summary>Index code, e.g. <c>IPM_2005</c>: a rank is always a rank in one index.</summary>
    public required string Index { get; init; }

    /// <summary>Competition rank among the units with a value, 1 = poorest; equal values share a rank (1, 2, 2, 4).</summary>
    public int Rank { get; init; }

    /// <summary>Percentage poor, 0 to 100.</summary>
    public double Value { get; init; }

    /// <summary>The publisher warns of the value: never show it without this mark.</summary>
    public bool Caution { get; init; }

    /// <summary>Fifth of the ranked units by count, 1 = poorest.</summary>
    public int Quintile { get; init; }

    /// <summary>Competition rank within the department.</summary>
    public int DepartmentRank { get; init; }

    /// <summary>DIVIPOLA code.</summary>
    public required string Municipality { get; init; }

    /// <summary>Municipality name.</summary>
    public required string MunicipalityName { get; init; }

    /// <summary>Department code.</summary>
    public required string Department { get; init; }

    /// <summary>Department name.</summary>
    public required string DepartmentName { get; init; }

    /// <summary>Regional code.</summary>
    public required string Regional { get; init; }

    /// <summary>Regional name.</summary>
    public required string RegionalName { get; init; }
}

/// <summary>Who is poorest by one index? Grain: municipality with a value; those without are not ranked.</summary>
public static class PovertyRanking
{
    /// <summary>The ranking, poorest first, equal values by code; empty when no index has the code.</summary>
    /// <param name="star">The warehouse.</param>
    /// <param name="index">Index code, e.g. <c>IPM_2005</c>.</param>
    public static IQueryable<PovertyRank> Of(StarContext star, string index) =>
        from f in star.FactPoverties
        join i in star.DimPovertyIndices on f.PovertyIndexKey equals i.Key
        join m in star.DimMunicipalities on f.MunicipalityKey equals m.Key
        where i.Code == index && f.Rank != null
        orderby f.Rank, m.Code
        select new PovertyRank
        {
            Index = i.Code,
            Rank = f.Rank!.Value,
            Value = f.Value!.Value,
            Caution = f.Caution,
            Quintile = f.Quintile!.Value,
            DepartmentRank = f.DepartmentRank!.Value,
            Municipality = m.Code,
            MunicipalityName = m.Name,
            Department = m.DepartmentCode,
            DepartmentName = m.DepartmentName,
            Regional = m.RegionalCode,
            RegionalName = m.RegionalName,
        };
}
