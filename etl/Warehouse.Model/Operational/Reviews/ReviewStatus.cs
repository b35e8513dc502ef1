namespace Warehouse.Model.Operational.Reviews;

/// <summary>How far the answer to a plan has come.</summary>
public enum ReviewStatus
{
    /// <summary>Nobody has begun.</summary>
    Pending,

    /// <summary>The regional reads the plan.</summary>
    InReview,

    /// <summary>The answer went to DNP.</summary>
    Sent,

    /// <summary>DNP confirmed that it has the answer.</summary>
    Acknowledged,

    /// <summary>The municipality took up all that was offered.</summary>
    Accepted,

    /// <summary>The municipality took up a part.</summary>
    PartlyAccepted,

    /// <summary>The municipality took up nothing.</summary>
    NotAccepted,
}
