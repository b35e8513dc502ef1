namespace Warehouse.Model.Operational.Outcomes;

/// <summary>The life of an outcome.</summary>
public static class OutcomeTransitions
{
    /// <summary>What was reported is verified, once.</summary>
    public static Transitions<OutcomeStatus> All { get; } = new(new Dictionary<OutcomeStatus, IReadOnlyList<OutcomeStatus>>
    {
        [OutcomeStatus.Reported] = [OutcomeStatus.Verified],
    });
}
