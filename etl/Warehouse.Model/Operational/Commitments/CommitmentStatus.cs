namespace Warehouse.Model.Operational.Commitments;

/// <summary>How far a commitment has come.</summary>
public enum CommitmentStatus
{
    /// <summary>Offered.</summary>
    Proposed,

    /// <summary>Money of the ordinary budget is set aside.</summary>
    Funded,

    /// <summary>Signed with the municipality.</summary>
    Signed,

    /// <summary>Work has begun.</summary>
    InProgress,

    /// <summary>All targets were reached.</summary>
    Fulfilled,

    /// <summary>A part of the targets was reached.</summary>
    PartlyFulfilled,

    /// <summary>No target was reached.</summary>
    Unfulfilled,

    /// <summary>Given up.</summary>
    Cancelled,
}
