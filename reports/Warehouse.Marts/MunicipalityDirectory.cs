using Warehouse.Model.Operational.Territory;
using Warehouse.Model.Star;

namespace Warehouse.Marts;

/// <summary>A municipality as it is now, or as it last was when its code has been annulled.</summary>
public sealed record MunicipalityEntry
{
    /// <summary>DIVIPOLA code.</summary>
    public required string Code { get; init; }

    /// <summary>Name in DANE's mixed case.</summary>
    public required string Name { get; init; }

    /// <summary>Department code.</summary>
    public required string Department { get; init; }

    /// <summary>Department name.</summary>
    public required string DepartmentName { get; init; }

    /// <summary>Regional code.</summary>
    public required string Regional { get; init; }

    /// <summary>Regional name.</summary>
    public required string RegionalName { get; init; }

    /// <summary>Kind of unit.</summary>
    public MunicipalityType Type { get; init; }

    /// <summary>One of the PDET municipalities.</summary>
    public bool Pdet { get; init; }
}

/// <summary>Which municipalities are there? Grain: code, annulled ones too; the unknown municipality is not among them.</summary>
public static class MunicipalityDirectory
{
    /// <summary>The directory, in no order.</summary>
    public static IQueryable<MunicipalityEntry> Of(StarContext star) =>
        from m in star.DimMunicipalities
        where m.Key != 0 && !star.DimMunicipalities.Any(later => later.Code == m.Code && later.ValidFrom > m.ValidFrom)
        select new MunicipalityEntry
        {
            Code = m.Code,
            Name = m.Name,
            Department = m.DepartmentCode,
            DepartmentName = m.DepartmentName,
            Regional = m.RegionalCode,
            RegionalName = m.RegionalName,
            Type = m.Type,
            Pdet = m.Pdet,
        };
}
