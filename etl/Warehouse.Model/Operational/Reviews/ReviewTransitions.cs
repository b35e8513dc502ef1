namespace Warehouse.Model.Operational.Reviews;

/// <summary>The life of a review.</summary>
public static class ReviewTransitions
{
    /// <summary>From pending to what the municipality took up.</summary>
    public static Transitions<ReviewStatus> All { get; } = new(new Dictionary<ReviewStatus, IReadOnlyList<ReviewStatus>>
    {
        [ReviewStatus.Pending] = [ReviewStatus.InReview],
        [ReviewStatus.InReview] = [ReviewStatus.Sent],
        [ReviewStatus.Sent] = [ReviewStatus.Acknowledged],
        [ReviewStatus.Acknowledged] = [ReviewStatus.Accepted, ReviewStatus.PartlyAccepted, ReviewStatus.NotAccepted],
    });
}
