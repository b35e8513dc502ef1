namespace Warehouse.Model.Star;

/// <summary>
/// A <see cref="Operational.Imports.PendingChange"/> that the star holds although the operational store may still list it:
/// both stores have transactions of their own. Grain: one change that the last load saw.
/// </summary>
public sealed class LoadedChange
{
    /// <summary>The pending change.</summary>
    public Guid Id { get; set; }
}
