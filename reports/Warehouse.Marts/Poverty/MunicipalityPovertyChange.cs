namespace Warehouse.Marts.Poverty;

/// <summary>What two editions of a measure say of one municipality; a part that an edition does not publish is null.</summary>
public sealed record MunicipalityPovertyChange
{
    /// <summary>DIVIPOLA code.</summary>
    public required string Municipality { get; init; }

    /// <summary>Department code.</summary>
    public required string Department { get; init; }

    /// <summary>Regional code.</summary>
    public required string Regional { get; init; }

    /// <summary>Percentage poor in the first edition, 0 to 100.</summary>
    public double? FromValue { get; init; }

    /// <summary>Percentage poor in the second edition, 0 to 100.</summary>
    public double? ToValue { get; init; }

    /// <summary>Second minus first, percentage points: negative when poverty fell.</summary>
    public double? Change { get; init; }

    /// <summary>Rank in the first edition, 1 = poorest.</summary>
    public int? FromRank { get; init; }

    /// <summary>Rank in the second edition, 1 = poorest.</summary>
    public int? ToRank { get; init; }

    /// <summary>Second rank minus first: positive when others are poorer now.</summary>
    public int? RankChange { get; init; }

    /// <summary>A publisher warns of one of the values: never show the change without this mark.</summary>
    public bool Caution { get; init; }
}
