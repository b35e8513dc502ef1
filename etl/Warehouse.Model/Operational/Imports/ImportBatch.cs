namespace Warehouse.Model.Operational.Imports;

/// <summary>One reading of one file. Grain: one import. <c>Read = Loaded + Unchanged + Rejected + Duplicates</c>, always.</summary>
public sealed class ImportBatch
{
    /// <summary>Surrogate key, ascending in time.</summary>
    public int Id { get; set; }

    /// <summary>The source's name, e.g. <c>ipm-2005</c>.</summary>
    public required string Source { get; set; }

    /// <summary>The file's name without its folder.</summary>
    public required string FileName { get; set; }

    /// <summary>SHA-256 of the file's bytes, 64 hexadecimal digits, lower case.</summary>
    public required string Sha256 { get; set; }

    /// <summary>The layout the reader recognised.</summary>
    public required string Layout { get; set; }

    /// <summary>Start, UTC.</summary>
    public DateTime StartedAt { get; set; }

    /// <summary>End, UTC.</summary>
    public DateTime FinishedAt { get; set; }

    /// <summary>Data rows in the file, the header not counted.</summary>
    public int Read { get; set; }

    /// <summary>Rows that were new or changed something.</summary>
    public int Loaded { get; set; }

    /// <summary>Rows that the store already held with the same values.</summary>
    public int Unchanged { get; set; }

    /// <summary>Rows refused, each with a <see cref="RejectedRow"/>.</summary>
    public int Rejected { get; set; }

    /// <summary>Rows that repeat a key of the same file with the same values.</summary>
    public int Duplicates { get; set; }

    /// <summary>Rows in the store that came from this source and are no longer in its file; they were removed.</summary>
    public int Removed { get; set; }
}
