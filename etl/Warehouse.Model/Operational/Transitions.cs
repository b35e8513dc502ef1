namespace Warehouse.Model.Operational;

/// <summary>Which status may follow which: a state machine as plain data.</summary>
/// <typeparam name="TStatus">The statuses.</typeparam>
/// <param name="next">For each status those that may follow it; a status that is left out is a last one.</param>
public sealed class Transitions<TStatus>(IReadOnlyDictionary<TStatus, IReadOnlyList<TStatus>> next)
    where TStatus : struct, Enum
{
    /// <summary>The statuses that may follow a status; none after a last one.</summary>
    public IReadOnlyList<TStatus> After(TStatus status) => next.GetValueOrDefault(status) ?? [];

    /// <summary>Whether one status leads to another over one or more steps.</summary>
    public bool Lead(TStatus from, TStatus to) => After(from).Any(next => next.Equals(to) || Lead(next, to));

    /// <summary>Whether one status may follow another; none follows itself.</summary>
    public bool Allow(TStatus from, TStatus to) => After(from).Contains(to);
}
