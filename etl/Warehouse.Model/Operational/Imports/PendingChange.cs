using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Model.Operational.Imports;

/// <summary>
/// Something changed and no load has taken it over yet. It is written in the same transaction as the change, is never itself
/// changed, and goes when a load that has seen it is published; so no writer waits for another, and a transaction that commits
/// late is still found. The context notes what it saves and <see cref="IBulkWriter"/> what it inserts; whoever deletes or
/// updates past both adds a note of his own. Grain: one table, of outcomes one slice, and one saving.
/// </summary>
public sealed class PendingChange
{
    /// <summary>Never the same twice, also after a store was restored from a copy.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>The entity that changed, e.g. <c>Plan</c>.</summary>
    public required string Entity { get; set; }

    /// <summary>Of outcomes: the batch that all changed rows carry now; null when the slice below says which they are.</summary>
    public int? ImportBatchId { get; set; }

    /// <summary>Of outcomes: the municipality; null for all.</summary>
    public string? MunicipalityCode { get; set; }

    /// <summary>Of outcomes: the year; null for all.</summary>
    public int? Year { get; set; }

    /// <summary>Of outcomes: the month, 0 for the year as a whole; null for all of them.</summary>
    public int? Month { get; set; }

    /// <summary>Of outcomes: the indicator; null for all.</summary>
    public string? IndicatorCode { get; set; }

    /// <summary>Any row of a table may have changed.</summary>
    public static PendingChange In<T>() => new() { Entity = typeof(T).Name };

    /// <summary>Any outcome of a year may have changed.</summary>
    public static PendingChange InYear(int year) => new() { Entity = nameof(OutcomeRecord), Year = year };

    /// <summary>Outcomes that carry a batch were added or changed in place.</summary>
    public static PendingChange InBatch(int batch) => new() { Entity = nameof(OutcomeRecord), ImportBatchId = batch };
}
