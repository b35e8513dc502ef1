namespace Warehouse.Model.Operational.Imports;

/// <summary>
/// The load that took the <see cref="PendingChange">pending changes</see> away. A star that does not know this load is not the
/// one that holds them, and is built anew. Grain: one row, none before the first load.
/// </summary>
public sealed class LoadReceipt
{
    /// <summary>The key of the one row.</summary>
    public const int OnlyId = 1;

    /// <summary>Always <see cref="OnlyId"/>.</summary>
    public int Id { get; set; } = OnlyId;

    /// <summary>The load's <see cref="Star.LoadRun.Publication"/>.</summary>
    public Guid Publication { get; set; }
}
