using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Imports;

namespace Warehouse.Marts;

/// <summary>
/// How good is the newest file of each source? Grain: source. The one mart over the operational store: a file that was refused
/// whole never reaches the star, and its steward asks before the load.
/// </summary>
public static class QualityOfSources
{
    /// <summary>The figures by name of the source, their age told at a moment.</summary>
    /// <param name="store">The operational store.</param>
    /// <param name="now">The moment, UTC.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task<IReadOnlyList<SourceQuality>> AskAsync(OperationalContext store, DateTime now, CancellationToken cancellationToken) =>
        [.. (await Of(store).ToListAsync(cancellationToken)).Select(q => q.At(now))];

    /// <summary>The figures of some imports, their age told at a moment.</summary>
    /// <param name="store">The operational store.</param>
    /// <param name="batches">The imports.</param>
    /// <param name="now">The moment, UTC.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task<IReadOnlyDictionary<int, SourceQuality>> OfBatchesAsync(
        OperationalContext store, IReadOnlyCollection<int> batches, DateTime now, CancellationToken cancellationToken) =>
        (await SourceQuality.Of(store, store.ImportBatches.Where(b => batches.Contains(b.Id))).ToListAsync(cancellationToken))
            .ToDictionary(q => q.BatchId, q => q.At(now));

    /// <summary>The figures by name of the source, without their age.</summary>
    public static IQueryable<SourceQuality> Of(OperationalContext store) => SourceQuality.OfNewestFiles(store);
}
