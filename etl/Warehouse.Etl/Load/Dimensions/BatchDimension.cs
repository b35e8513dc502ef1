using Microsoft.EntityFrameworkCore;
using Warehouse.Model;
using Warehouse.Model.Operational.Imports;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Dimensions;

/// <summary>Imports: their keys are those of the operational store, so that a fact leads to its file.</summary>
internal static class BatchDimension
{
    /// <summary>Brings it up to date.</summary>
    /// <returns>The source of every batch.</returns>
    public static async Task<IReadOnlyDictionary<int, string>> LoadAsync(LoadSession session, CancellationToken cancellationToken)
    {
        if (!session.Backlog.Holds(nameof(ImportBatch)))
            return session.Reader.Rows<DimBatch, (int Key, string Source)>(session.Star, b => new { b.Key, b.Source }, b => (b.Int32(0), b.Text(1))).ToDictionary();
        var batches = await session.Operational.ImportBatches.OrderBy(b => b.Id)
            .Select(b => new DimBatch { Key = b.Id, Source = b.Source, FileName = b.FileName, Sha256 = b.Sha256, Layout = b.Layout, ImportedAt = b.FinishedAt })
            .ToListAsync(cancellationToken);
        batches.Insert(0, new() { Source = DimBatch.People });
        await session.ReplaceAsync("dimensions", batches, null, cancellationToken);
        return batches.ToDictionary(b => b.Key, b => b.Source);
    }
}
