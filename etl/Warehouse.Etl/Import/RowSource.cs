using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Sources;
using Warehouse.Model;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Imports;

namespace Warehouse.Etl.Import;

/// <summary>A source of typed rows, in one or more layouts, with one target.</summary>
/// <param name="name">Name in kebab case.</param>
/// <param name="title">What it holds.</param>
/// <param name="shippedFile">The file that the product ships; null when it ships none.</param>
/// <param name="target">Makes the target of one import.</param>
/// <param name="readers">The layouts, tried in order.</param>
/// <typeparam name="TRow">The typed row.</typeparam>
internal sealed class RowSource<TRow>(
    string name, string title, string? shippedFile, Func<Target<TRow>> target, params IRowReader<TRow>[] readers)
    : Source(name, title, shippedFile)
    where TRow : class
{
    /// <inheritdoc/>
    public override Task<ImportBatch> ImportAsync(
        OperationalContext store, IBulkWriter bulk, IStoreTransactions transactions, SourceFile file, Action<long, int> position, CancellationToken cancellationToken)
    {
        var reader = ReaderOf(file);
        var batch = NewBatch(file.Name, file.Sha256, reader.Layout);
        var reading = new Reading(bytes => position(bytes, batch.Read));
        return TakeAsync(store, bulk, transactions, batch, reader.Read(file, reading), reading, _ => { }, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<ImportBatch> ReplayAsync(
        OperationalContext store, IBulkWriter bulk, IStoreTransactions transactions, ImportBatch earlier, CancellationToken cancellationToken)
    {
        var rows = await store.RejectedRows.AsTracking().Where(r => r.BatchId == earlier.Id && r.Severity == Severity.Reject && r.ReplayedInBatchId == null)
            .OrderBy(r => r.Line).ThenBy(r => r.Id).ToListAsync(cancellationToken);
        if (rows.Count == 0)
            throw new InvalidOperationException($"Batch {earlier.Id} has no refused row, or all were replayed.");
        var reading = new Reading(_ => { });
        var published = earlier.Layout != readers[0].Layout;
        return await TakeAsync(
            store, bulk, transactions, NewBatch(earlier.FileName, earlier.Sha256, ImportBatch.ReplayLayout), new Replay<TRow>((CsvLayout<TRow>)readers[0]).Read(rows, published, reading), reading,
            batch => rows.ForEach(r => r.ReplayedInBatchId = batch.Id), cancellationToken);
    }

    /// <inheritdoc/>
    public override string? LayoutOf(SourceFile file) => readers.FirstOrDefault(r => r.Recognises(file))?.Layout;

    private async Task<ImportBatch> TakeAsync(
        OperationalContext store, IBulkWriter bulk, IStoreTransactions transactions, ImportBatch batch, IEnumerable<SourceLine<TRow>> lines, Reading reading, Action<ImportBatch> done,
        CancellationToken cancellationToken)
    {
        var intake = new Intake<TRow>(batch, target());
        await using var transaction = intake.Target.KeepsHistory
            ? await transactions.BeginWriteAsync(store, cancellationToken)
            : await bulk.BeginAsync(store, cancellationToken);
        store.Add(batch);
        await store.SaveChangesAsync(cancellationToken);

        var session = new ImportSession(store, bulk, batch, cancellationToken);
        await intake.Target.PrepareAsync(session);
        foreach (var line in lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            intake.Take(line);
        }

        if (batch.Read == 0)
            throw new NoRowsException(batch.FileName);

        intake.Conclude();
        Account(batch, reading);
        await intake.Target.WriteAsync();
        await bulk.InsertAsync(store, intake.Findings, cancellationToken);
        batch.FinishedAt = DateTime.UtcNow;
        done(batch);
        await store.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return batch;
    }

    private ImportBatch NewBatch(string file, string sha256, string layout) => new()
    {
        Source = Name,
        FileName = file,
        Sha256 = sha256,
        Layout = layout,
        StartedAt = DateTime.UtcNow,
    };

    /// <summary>A text that no layout recognises is read as the source's own, whose header then says what is wrong with it.</summary>
    private IRowReader<TRow> ReaderOf(SourceFile file) => readers.FirstOrDefault(r => r.Recognises(file))
        ?? (file.Kind == FileKind.Text ? readers[0] : throw new UnreadableFileException(
            file.Name, $"no layout of the source {Name} fits it; known: {string.Join(", ", readers.Select(r => r.Layout))}"));

    private static void Account(ImportBatch batch, Reading reading)
    {
        batch.DataLines = reading.Lines(LineKind.Data);
        batch.HeadingLines = reading.Lines(LineKind.Heading);
        batch.NoteLines = reading.Lines(LineKind.Note);
        batch.TotalLines = reading.Lines(LineKind.Total);
        batch.BlankLines = reading.Lines(LineKind.Blank);
        batch.Cells = reading.Cells;
        batch.FilledCells = reading.FilledCells;
        batch.NotRead = reading.NotRead.Count == 0 ? null : string.Join(", ", reading.NotRead);
    }
}
