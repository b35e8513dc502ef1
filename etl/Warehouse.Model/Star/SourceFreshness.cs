namespace Warehouse.Model.Star;

/// <summary>The newest import of each source as the load saw it. Grain: source.</summary>
public sealed class SourceFreshness
{
    /// <summary>The source's name, e.g. <c>ipm-2005</c>.</summary>
    public required string Source { get; set; }

    /// <summary>File of the newest import.</summary>
    public required string FileName { get; set; }

    /// <summary>Its SHA-256, 64 hexadecimal digits.</summary>
    public required string Sha256 { get; set; }

    /// <summary>Newest batch.</summary>
    public int BatchId { get; set; }

    /// <summary>When the newest import ended, UTC.</summary>
    public DateTime ImportedAt { get; set; }

    /// <summary>Data rows in the file.</summary>
    public int Read { get; set; }

    /// <summary>Rows in the store that came from it: loaded and unchanged.</summary>
    public int InStore { get; set; }

    /// <summary>Rows refused.</summary>
    public int Rejected { get; set; }

    /// <summary>Rows that repeat another.</summary>
    public int Duplicates { get; set; }
}
