namespace Warehouse.Model.Operational.Imports;

/// <summary>A row of a file that was refused, or loaded with a warning. Grain: one finding.</summary>
public sealed class RejectedRow
{
    /// <summary>Surrogate key.</summary>
    public long Id { get; set; }

    /// <summary>The batch that read the row.</summary>
    public int BatchId { get; set; }

    /// <summary>The batch that read the row.</summary>
    public ImportBatch? Batch { get; set; }

    /// <summary>1-based line of the file; 0 for a finding about the file as a whole.</summary>
    public int Line { get; set; }

    /// <summary>Whether the row was refused or loaded all the same.</summary>
    public Severity Severity { get; set; }

    /// <summary>The rule that was broken, e.g. <c>known-code</c>, <c>range</c>, <c>unique-key</c>.</summary>
    public required string Rule { get; set; }

    /// <summary>The column concerned; null when the row as a whole is.</summary>
    public string? Field { get; set; }

    /// <summary>What is wrong, in words a steward understands.</summary>
    public required string Reason { get; set; }

    /// <summary>The row as it stands in the file; cells of a sheet parted by tabs.</summary>
    public required string Raw { get; set; }

    /// <summary>The row of a published layout as a line of the source's own CSV; null when <see cref="Raw"/> is one.</summary>
    public string? Translated { get; set; }

    /// <summary>The later batch that read the row again; null while it was not replayed.</summary>
    public int? ReplayedInBatchId { get; set; }
}
