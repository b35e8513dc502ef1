using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Warehouse.Model.Operational.History;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Model.Operational.Imports;

/// <summary>What a context is about to save, as notes for the load.</summary>
internal static class ChangeNotes
{
    /// <summary>More slices than this in one saving are noted by year: reading a year is then cheaper than seeking them.</summary>
    private const int MostSlices = 2_000;

    /// <summary>One note a table, of outcomes one a slice.</summary>
    public static IReadOnlyList<PendingChange> Of(ChangeTracker tracker)
    {
        var changed = tracker.Entries()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && e.Entity is not (PendingChange or LoadReceipt or ChangeRecord or ClientRequest))
            .ToList();
        var tables = changed.Select(e => e.Metadata.ClrType.Name).Distinct().Where(name => name != nameof(OutcomeRecord))
            .Select(name => new PendingChange { Entity = name });
        return [.. tables, .. Outcomes([.. changed.Where(e => e.Entity is OutcomeRecord)])];
    }

    private static IEnumerable<PendingChange> Outcomes(IReadOnlyList<EntityEntry> changed)
    {
        var batches = changed.Select(BatchOf).OfType<int>().Distinct();
        var slices = changed.Where(e => BatchOf(e) is null).SelectMany(SlicesOf).Distinct().ToList();
        return batches.Select(PendingChange.InBatch).Concat(slices.Count > MostSlices
            ? slices.Select(s => s.Year).Distinct().Select(PendingChange.InYear)
            : slices.Select(s => new PendingChange
            {
                Entity = nameof(OutcomeRecord),
                MunicipalityCode = s.Municipality,
                Year = s.Year,
                Month = s.Month,
                IndicatorCode = s.Indicator,
            }));
    }

    /// <summary>The batch that a row got with this saving and by which it is found; null when it got none or left its slice.</summary>
    private static int? BatchOf(EntityEntry entry)
    {
        var stays = entry.State == EntityState.Added
            || (entry.State == EntityState.Modified && Stamped(entry) && Slice(entry.CurrentValues) == Slice(entry.OriginalValues));
        return stays ? ((OutcomeRecord)entry.Entity).ImportBatchId : null;
    }

    private static bool Stamped(EntityEntry entry) => entry.Property(nameof(Imported.ImportBatchId)).IsModified;

    private static IEnumerable<(string Municipality, int Year, int Month, string Indicator)> SlicesOf(EntityEntry entry) =>
        entry.State switch
        {
            EntityState.Added => [Slice(entry.CurrentValues)],
            EntityState.Deleted => [Slice(entry.OriginalValues)],
            _ => [Slice(entry.OriginalValues), Slice(entry.CurrentValues)],
        };

    private static (string Municipality, int Year, int Month, string Indicator) Slice(PropertyValues row) => (
        row.GetValue<string>(nameof(OutcomeRecord.MunicipalityCode)),
        row.GetValue<int>(nameof(OutcomeRecord.Year)),
        row.GetValue<int>(nameof(OutcomeRecord.Month)),
        row.GetValue<string>(nameof(OutcomeRecord.IndicatorCode)));
}
