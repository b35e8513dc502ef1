namespace Warehouse.Model.Operational.Imports;

/// <summary>One reading of one file. Grain: one import. <c>Read = Loaded + Unchanged + Rejected + Duplicates</c>, always.</summary>
public sealed class ImportBatch
{
    /// <summary>The layout of a batch that reads the refused rows of an earlier one again.</summary>
    public const string ReplayLayout = "replay";

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

    /// <summary>Rows that the file gives the source, the header not counted.</summary>
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

    /// <summary>Lines with figures. With the four counts that follow: every line of the file, or of the sheets that were read.</summary>
    public int DataLines { get; set; }

    /// <summary>Titles and table headers.</summary>
    public int HeadingLines { get; set; }

    /// <summary>Sources and footnotes.</summary>
    public int NoteLines { get; set; }

    /// <summary>Lines with sums of other lines, which are not kept.</summary>
    public int TotalLines { get; set; }

    /// <summary>Empty lines.</summary>
    public int BlankLines { get; set; }

    /// <summary>Sheets of the file that hold nothing for the source, by name; null when there are none.</summary>
    public string? NotRead { get; set; }

    /// <summary>Cells of the rows in the columns that the layout has.</summary>
    public long Cells { get; set; }

    /// <summary>Those of them that are not empty.</summary>
    public long FilledCells { get; set; }
}
