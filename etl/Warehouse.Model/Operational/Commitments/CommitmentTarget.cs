namespace Warehouse.Model.Operational.Commitments;

/// <summary>What a commitment is to reach in one period. Grain: commitment, year, month.</summary>
public sealed class CommitmentTarget
{
    /// <summary>The commitment.</summary>
    public int CommitmentId { get; set; }

    /// <summary>Year.</summary>
    public int Year { get; set; }

    /// <summary>Month 1 to 12, or 0 when the target holds for the whole year.</summary>
    public int Month { get; set; }

    /// <summary>Target in the commitment's indicator and unit, above 0.</summary>
    public long Target { get; set; }
}
