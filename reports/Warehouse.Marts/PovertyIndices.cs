using Warehouse.Model.Star;

namespace Warehouse.Marts;

/// <summary>A poverty index and how much of the country it covers.</summary>
public sealed record PovertyIndexEntry
{
    /// <summary>Code, e.g. <c>IPM_2005</c>.</summary>
    public required string Code { get; init; }

    /// <summary><c>IPM</c> or <c>NBI</c>.</summary>
    public required string Measure { get; init; }

    /// <summary>Year of the census behind it.</summary>
    public int Year { get; init; }

    /// <summary>Title in Spanish.</summary>
    public required string Title { get; init; }

    /// <summary>Units with a value, and so with a rank.</summary>
    public int Ranked { get; init; }

    /// <summary>Ranked units whose value the publisher warns of.</summary>
    public int Cautions { get; init; }
}

/// <summary>By which indices can municipalities be ranked? Grain: index.</summary>
public static class PovertyIndices
{
    /// <summary>The indices by year and code.</summary>
    public static IQueryable<PovertyIndexEntry> Of(StarContext star) =>
        from i in star.DimPovertyIndices
        orderby i.Year, i.Code
        select new PovertyIndexEntry
        {
            Code = i.Code,
            Measure = i.Measure,
            Year = i.Year,
            Title = i.Title,
            Ranked = star.FactPoverties.Count(f => f.PovertyIndexKey == i.Key && f.Rank != null),
            Cautions = star.FactPoverties.Count(f => f.PovertyIndexKey == i.Key && f.Rank != null && f.Caution),
        };
}
