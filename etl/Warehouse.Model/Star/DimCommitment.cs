using Warehouse.Model.Operational.Commitments;

namespace Warehouse.Model.Star;

/// <summary>A commitment. Key 0: the outcome counts towards none.</summary>
public sealed class DimCommitment : IDimension
{
    /// <summary>Surrogate key.</summary>
    public int Key { get; set; }

    /// <summary>The commitment's id in the operational store; null for key 0.</summary>
    public int? CommitmentId { get; set; }

    /// <summary>What is promised, in words.</summary>
    public required string Title { get; set; }

    /// <summary>How far it has come.</summary>
    public CommitmentStatus Status { get; set; }

    /// <summary>Made by the demonstration scenario.</summary>
    public bool Demonstration { get; set; }
}
