namespace Warehouse.Model.Operational.Commitments;

/// <summary>The life of a commitment.</summary>
public static class CommitmentTransitions
{
    /// <summary>From proposed to what became of it; until then it can be given up.</summary>
    public static Transitions<CommitmentStatus> All { get; } = new(new Dictionary<CommitmentStatus, IReadOnlyList<CommitmentStatus>>
    {
        [CommitmentStatus.Proposed] = [CommitmentStatus.Funded, CommitmentStatus.Cancelled],
        [CommitmentStatus.Funded] = [CommitmentStatus.Signed, CommitmentStatus.Cancelled],
        [CommitmentStatus.Signed] = [CommitmentStatus.InProgress, CommitmentStatus.Cancelled],
        [CommitmentStatus.InProgress] =
            [CommitmentStatus.Fulfilled, CommitmentStatus.PartlyFulfilled, CommitmentStatus.Unfulfilled, CommitmentStatus.Cancelled],
    });
}
