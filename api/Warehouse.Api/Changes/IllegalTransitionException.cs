namespace Warehouse.Api.Changes;

/// <summary>The status that was asked for cannot follow the present one.</summary>
public sealed class IllegalTransitionException(string from, string to, IReadOnlyList<string> allowed)
    : RefusedException($"{to} cannot follow {from}; {(allowed.Count == 0 ? "nothing can" : string.Join(", ", allowed) + " can")}.")
{
    /// <summary>The present status.</summary>
    public string From { get; } = from;

    /// <summary>The status that was asked for.</summary>
    public string To { get; } = to;

    /// <summary>The statuses that can follow the present one; empty when it is a last one.</summary>
    public IReadOnlyList<string> Allowed { get; } = allowed;
}
