namespace Warehouse.Api.Changes;

/// <summary>Somebody else changed the subject since the caller read it: read it again and decide again.</summary>
public sealed class StaleVersionException(int? version, int current)
    : RefusedException($"Version {(version is { } seen ? seen : "not given")}: the newest is {current}; read it again before changing it.")
{
    /// <summary>The version that the input gave; null when it gave none.</summary>
    public int? Version { get; } = version;

    /// <summary>The newest version.</summary>
    public int CurrentVersion { get; } = current;
}
