namespace Warehouse.Model.Star;

/// <summary>What a poverty index says of a municipality. Grain: index and municipality; percentages 0 to 100.</summary>
public sealed class FactPoverty
{
    /// <summary>Poverty index.</summary>
    public int PovertyIndexKey { get; set; }

    /// <summary>Municipality: the current row of its code.</summary>
    public int MunicipalityKey { get; set; }

    /// <summary>Percentage poor; null when not published.</summary>
    public double? Value { get; set; }

    /// <summary>Percentage poor in the seat; null when not published.</summary>
    public double? Urban { get; set; }

    /// <summary>Percentage poor outside the seat; null when not published.</summary>
    public double? Rural { get; set; }

    /// <summary>The publisher warns of the value: never show it without this mark.</summary>
    public bool Caution { get; set; }

    /// <summary>Competition rank, 1 = poorest; null without value.</summary>
    public int? Rank { get; set; }

    /// <summary>The same within the department.</summary>
    public int? DepartmentRank { get; set; }

    /// <summary>Fifth of the ranked units by count, 1 = poorest; null without value.</summary>
    public int? Quintile { get; set; }
}
