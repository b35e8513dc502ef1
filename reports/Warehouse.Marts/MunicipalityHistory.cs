using Warehouse.Model.Star;

namespace Warehouse.Marts;

/// <summary>What a municipality was from one day to another.</summary>
public sealed record MunicipalityVersion
{
    /// <summary>DIVIPOLA code.</summary>
    public required string Code { get; init; }

    /// <summary>First day; 1900-01-01 for the first version.</summary>
    public DateOnly ValidFrom { get; init; }

    /// <summary>First day on which it no longer held; 9999-12-31 for the newest version.</summary>
    public DateOnly ValidTo { get; init; }

    /// <summary>Code of the SENA regional that served it.</summary>
    public required string Regional { get; init; }

    /// <summary>Name of the regional.</summary>
    public required string RegionalName { get; init; }

    /// <summary>DNP typology <c>A</c> to <c>G</c>; null when not published.</summary>
    public string? Typology { get; init; }

    /// <summary>Category under Law 617, <c>E</c> or <c>1</c> to <c>6</c>, of the newest year published until then; null before the first.</summary>
    public string? Category { get; init; }

    /// <summary>One of the PDET municipalities.</summary>
    public bool Pdet { get; init; }
}

/// <summary>What was a municipality, and when? Grain: municipality and version, as the facts of that time point at it.</summary>
public static class MunicipalityHistory
{
    /// <summary>All versions, in no order; the unknown municipality is not among them.</summary>
    public static IQueryable<MunicipalityVersion> Of(StarContext star) =>
        from m in star.DimMunicipalities
        where m.Key != 0
        select new MunicipalityVersion
        {
            Code = m.Code,
            ValidFrom = m.ValidFrom,
            ValidTo = m.ValidTo,
            Regional = m.RegionalCode,
            RegionalName = m.RegionalName,
            Typology = m.Typology,
            Category = m.Category,
            Pdet = m.Pdet,
        };

    /// <summary>The version of every municipality that held on a day, in no order.</summary>
    public static IQueryable<MunicipalityVersion> On(StarContext star, DateOnly day) => Of(star).Where(v => v.ValidFrom <= day && day < v.ValidTo);
}
