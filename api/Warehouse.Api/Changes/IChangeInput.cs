namespace Warehouse.Api.Changes;

/// <summary>What every mutation can be told.</summary>
public interface IChangeInput
{
    /// <summary>
    /// A key of the client's own, at most 100 characters: the same request under the same key is done once and answered alike
    /// each time. Another request under it is refused. A refused request leaves its key free.
    /// </summary>
    string? ClientKey { get; }
}
