namespace Warehouse.GraphQL.Tests.Data.Store;

/// <summary>A municipality.</summary>
public sealed class Town
{
    /// <summary>DIVIPOLA code.</summary>
    public string Code { get; set; } = "";

    /// <summary>Official name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Poverty rank, 1 = poorest; null without value.</summary>
    public int? Rank { get; set; }

    public double? Poverty { get; set; }

    public TownKind Kind { get; set; }

    public DateOnly? Founded { get; set; }

    public DateTime SeenAt { get; set; }

    public long People { get; set; }

    public string ProvinceCode { get; set; } = "";

    public Province Province { get; set; } = null!;

    public List<TownPlan> Plans { get; set; } = [];
}

public enum TownKind
{
    Municipality,
    NonMunicipalisedArea,
}

public sealed class Province
{
    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    public List<Town> Towns { get; set; } = [];
}

public sealed class TownPlan
{
    public int Id { get; set; }

    public string TownCode { get; set; } = "";

    public string Term { get; set; } = "";

    public string? Title { get; set; }
}
