using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Progress;
using Warehouse.Etl.Sources;
using Warehouse.Model;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Imports;

namespace Warehouse.Etl.Import;

/// <summary>Imports files, each with a context and a transaction of its own.</summary>
/// <param name="stores">The operational store.</param>
/// <param name="bulk">The provider's bulk writer.</param>
/// <param name="transactions">The provider's transactions.</param>
/// <param name="board">Where progress is shown.</param>
internal sealed class Importer(IDbContextFactory<OperationalContext> stores, IBulkWriter bulk, IStoreTransactions transactions, IProgressBoard board)
{
    /// <summary>Imports a file, then brings the ranked priority lists up to date.</summary>
    /// <exception cref="UnreadableFileException">The file as a whole cannot be understood; nothing was changed.</exception>
    public async Task<ImportBatch> ImportAsync(Source source, string path, CancellationToken cancellationToken)
    {
        var batch = await ImportAsync(source, SourceFile.At(path), cancellationToken);
        await RankAsync(cancellationToken);
        return batch;
    }

    /// <summary>Imports a file into every source that recognises it: a workbook may hold several, each in a transaction of its own.</summary>
    /// <remarks>One of several tables that has no rows is told and hinders nothing: not every plan has result indicators.</remarks>
    /// <exception cref="UnreadableFileException">No source knows the layout, or the file as a whole cannot be understood.</exception>
    public async Task<IReadOnlyList<ImportBatch>> ImportAsync(string path, CancellationToken cancellationToken)
    {
        var file = SourceFile.At(path);
        List<ImportBatch> batches = [];
        NoRowsException? empty = null;
        foreach (var source in SourceCatalogue.Recognising(file))
        {
            try
            {
                batches.Add(await ImportAsync(source, file, cancellationToken));
            }
            catch (NoRowsException none)
            {
                board.Line($"{source.Name,-24} {none.Message}");
                empty = none;
            }
        }

        await RankAsync(cancellationToken);
        return batches.Count > 0 ? batches : throw empty!;
    }

    /// <summary>Reads the refused rows of an import again, after what they lacked was mended.</summary>
    /// <param name="id">The import's batch.</param>
    /// <param name="cancellationToken">Ends the replay; the store stays as it was.</param>
    /// <exception cref="InvalidOperationException">There is no such batch, or nothing in it to replay.</exception>
    public async Task<ImportBatch> ReplayAsync(int id, CancellationToken cancellationToken)
    {
        await using var store = await stores.CreateDbContextAsync(cancellationToken);
        var earlier = await store.ImportBatches.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, cancellationToken)
            ?? throw new InvalidOperationException($"There is no batch {id}.");
        var source = SourceCatalogue.Find(earlier.Source) ?? throw new InvalidOperationException($"Batch {id} is of {earlier.Source}, which no file brings.");
        var batch = await board.StepAsync(source.Name, _ => source.ReplayAsync(store, bulk, transactions, earlier, cancellationToken), Describe);
        await RankAsync(cancellationToken);
        return batch;
    }

    /// <summary>Imports the shipped files that this store has not taken in yet, in their order of dependence.</summary>
    /// <returns>The batches; none when there was nothing to do.</returns>
    public async Task<IReadOnlyList<ImportBatch>> ImportShippedAsync(ShippedData data, CancellationToken cancellationToken)
    {
        List<ImportBatch> batches = [];
        foreach (var (source, file) in data.Files())
        {
            if (!await WasImportedAsync(source, file, cancellationToken))
                batches.Add(await ImportAsync(source, file, cancellationToken));
        }

        await RankAsync(cancellationToken);
        return batches;
    }

    /// <summary>
    /// Whether these bytes were ever imported for the source. A file that a person imported since is newer than what ships,
    /// so it is not overwritten.
    /// </summary>
    private async Task<bool> WasImportedAsync(Source source, SourceFile file, CancellationToken cancellationToken)
    {
        await using var store = await stores.CreateDbContextAsync(cancellationToken);
        return await store.ImportBatches.AnyAsync(b => b.Source == source.Name && b.Sha256 == file.Sha256, cancellationToken);
    }

    private async Task<ImportBatch> ImportAsync(Source source, SourceFile file, CancellationToken cancellationToken)
    {
        await using var store = await stores.CreateDbContextAsync(cancellationToken);
        return await board.StepAsync(
            source.Name,
            step => source.ImportAsync(store, bulk, transactions, file, (bytes, rows) => step.At((double)bytes / file.Length, rows), cancellationToken),
            Describe);
    }

    private async Task RankAsync(CancellationToken cancellationToken)
    {
        await using var store = await stores.CreateDbContextAsync(cancellationToken);
        foreach (var cycle in await RankedPriorityLists.RefreshAsync(store, bulk, cancellationToken))
            board.Line($"priority list of {cycle} ranked");
    }

    /// <summary>The counts of a batch in words.</summary>
    internal static string Describe(ImportBatch batch)
    {
        var counts = string.Create(CultureInfo.InvariantCulture,
            $"{batch.Read:N0} rows read = {batch.Loaded:N0} loaded + {batch.Unchanged:N0} unchanged + {batch.Rejected:N0} rejected + {batch.Duplicates:N0} duplicates");
        var lines = batch.Layout == "csv" ? "" : $"; {Lines(batch)}";
        return batch.Loaded == 0 && batch.Rejected == 0 && batch.Removed == 0 ? $"{counts}{lines}; nothing changed" : counts + lines;
    }

    private static string Lines(ImportBatch batch)
    {
        var lines = batch.DataLines + batch.HeadingLines + batch.NoteLines + batch.TotalLines + batch.BlankLines;
        return string.Create(CultureInfo.InvariantCulture,
            $"layout {batch.Layout}: {lines:N0} lines = {batch.DataLines:N0} with figures + {batch.HeadingLines:N0} headings + {batch.NoteLines:N0} notes "
            + $"+ {batch.TotalLines:N0} totals + {batch.BlankLines:N0} blank{(batch.NotRead is null ? "" : $"; sheets not read: {batch.NotRead}")}");
    }
}
