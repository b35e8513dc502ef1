namespace Warehouse.Api.Changes;

/// <summary>The subject belongs to another regional than the caller's.</summary>
public sealed class ForbiddenRegionalException(string regional, string? callers)
    : RefusedException($"This belongs to regional {regional}; the token is {(callers is null ? "of no regional" : "regional " + callers + "'s")}.")
{
    /// <summary>Code of the regional that may change it.</summary>
    public string Regional { get; } = regional;
}
