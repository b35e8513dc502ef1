using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.Imports;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Facts;

/// <summary>The newest import of each source.</summary>
internal static class Freshness
{
    public static async Task LoadAsync(LoadSession session, CancellationToken cancellationToken)
    {
        if (!session.Backlog.Holds(nameof(ImportBatch)))
            return;
        var batches = session.Operational.ImportBatches;
        var newest = await batches
            .Where(b => !batches.Any(later => later.Source == b.Source && later.Id > b.Id))
            .OrderBy(b => b.Source)
            .ToListAsync(cancellationToken);
        var rows = newest.Select(b => new SourceFreshness
        {
            Source = b.Source,
            FileName = b.FileName,
            Sha256 = b.Sha256,
            BatchId = b.Id,
            ImportedAt = b.FinishedAt,
            Read = b.Read,
            InStore = b.Loaded + b.Unchanged,
            Rejected = b.Rejected,
            Duplicates = b.Duplicates,
        });
        await session.ReplaceAsync("sources", rows, newest.Count, cancellationToken);
    }
}
