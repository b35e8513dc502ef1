namespace Warehouse.Model.Operational.Imports;

/// <summary>A row that came from a file: it knows the batch and the line it was read from.</summary>
public abstract class Imported
{
    /// <summary>The batch that wrote the row last; null when a person wrote it.</summary>
    public int? ImportBatchId { get; set; }

    /// <summary>1-based line of the batch's file; null when a person wrote the row or when it was derived from several lines.</summary>
    public int? SourceLine { get; set; }
}
