namespace Warehouse.Marts.Reach;

/// <summary>A municipality, how poor it is and what reached it.</summary>
internal sealed record ReachedUnit
{
    /// <summary>DIVIPOLA code.</summary>
    public required string Code { get; init; }

    /// <summary>Competition rank in the index, 1 = poorest; null without value.</summary>
    public int? Rank { get; init; }

    /// <summary>Fifth of the ranked units by count; null without value.</summary>
    public int? Quintile { get; init; }

    /// <summary>Tenth of the ranked units by count; null without value.</summary>
    public int? Decile { get; init; }

    /// <summary>Inhabitants of the period; null when no projection knows it.</summary>
    public long? Inhabitants { get; init; }

    /// <summary>What was achieved; null without outcome.</summary>
    public decimal? Achieved { get; init; }
}
