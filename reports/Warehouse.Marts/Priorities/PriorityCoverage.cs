namespace Warehouse.Marts.Priorities;

/// <summary>What there is for one municipality of a cycle's priority list.</summary>
public sealed record PriorityCoverage
{
    /// <summary>DIVIPOLA code.</summary>
    public required string Municipality { get; init; }

    /// <summary>Department code.</summary>
    public required string Department { get; init; }

    /// <summary>Regional code.</summary>
    public required string Regional { get; init; }

    /// <summary>Its plan of the cycle's term was received.</summary>
    public bool Received { get; init; }

    /// <summary>A review of the cycle was sent.</summary>
    public bool Reviewed { get; init; }

    /// <summary>The review was sent after the window had closed.</summary>
    public bool Late { get; init; }

    /// <summary>There is a commitment in the term that was not cancelled.</summary>
    public bool Committed { get; init; }

    /// <summary>There is an outcome in the years of the term, by whatever entity.</summary>
    public bool WithOutcome { get; init; }

    /// <summary>There is one by SENA.</summary>
    public bool WithSenaOutcome { get; init; }
}
