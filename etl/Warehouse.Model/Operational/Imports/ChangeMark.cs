namespace Warehouse.Model.Operational.Imports;

/// <summary>
/// Gets another value in the same transaction as every change that the context saves, so that a load can tell whether
/// there is anything new. Whatever writes past the context's change tracking writes an <see cref="ImportBatch"/> instead.
/// Grain: one row.
/// </summary>
public sealed class ChangeMark
{
    /// <summary>The key of the one row.</summary>
    public const int OnlyId = 1;

    /// <summary>Always <see cref="OnlyId"/>.</summary>
    public int Id { get; set; }

    /// <summary>Never the same twice.</summary>
    public Guid Value { get; set; }
}
