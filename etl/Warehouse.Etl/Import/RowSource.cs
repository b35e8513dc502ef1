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
    public override async Task<ImportBatch> ImportAsync(
        OperationalContext store, IBulkWriter bulk, SourceFile file, Action<long, int> position, CancellationToken cancellationToken)
    {
        var reader = ReaderOf(file);
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        var batch = new ImportBatch
        {
            Source = Name,
            FileName = file.Name,
            Sha256 = file.Sha256,
            Layout = reader.Layout,
            StartedAt = DateTime.UtcNow,
        };
        store.Add(batch);
        await store.SaveChangesAsync(cancellationToken);

        var session = new ImportSession(store, bulk, batch, cancellationToken);
        var intake = new Intake<TRow>(batch, target());
        await intake.Target.PrepareAsync(session);
        var reading = new Reading(bytes => position(bytes, batch.Read));
        foreach (var line in reader.Read(file, reading))
        {
            cancellationToken.ThrowIfCancellationRequested();
            intake.Take(line);
        }

        if (batch.Read == 0)
            throw new UnreadableFileException(file.Name, "the file has a header and no rows");

        Account(batch, reading);
        await intake.Target.WriteAsync();
        await bulk.InsertAsync(store, intake.Findings, cancellationToken);
        batch.FinishedAt = DateTime.UtcNow;
        await store.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return batch;
    }

    /// <inheritdoc/>
    public override string? LayoutOf(SourceFile file) => readers.FirstOrDefault(r => r.Recognises(file))?.Layout;

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
