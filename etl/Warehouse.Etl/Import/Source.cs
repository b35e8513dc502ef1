using Warehouse.Etl.Sources;
using Warehouse.Model;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Imports;

namespace Warehouse.Etl.Import;

/// <summary>A source of data: its name on the command line, and how a file of it gets into the operational store.</summary>
/// <param name="name">Name in kebab case, e.g. <c>ipm-2005</c>.</param>
/// <param name="title">What it holds, in a few words.</param>
/// <param name="shippedFile">The file that the product ships; null when it ships none.</param>
internal abstract class Source(string name, string title, string? shippedFile)
{
    /// <summary>Name in kebab case, e.g. <c>ipm-2005</c>.</summary>
    public string Name { get; } = name;

    /// <summary>What it holds, in a few words.</summary>
    public string Title { get; } = title;

    /// <summary>The file that the product ships; null when it ships none.</summary>
    public string? ShippedFile { get; } = shippedFile;

    /// <summary>The layout of the source that a file is of, by its content; null when none.</summary>
    public abstract string? LayoutOf(SourceFile file);

    /// <summary>Imports a file in one transaction: the store then holds all of its good rows, or is as it was.</summary>
    /// <param name="store">A context used for nothing else.</param>
    /// <param name="bulk">The provider's bulk writer.</param>
    /// <param name="transactions">The provider's transactions.</param>
    /// <param name="file">The file.</param>
    /// <param name="position">Told how many bytes and how many rows have been read.</param>
    /// <param name="cancellationToken">Ends the import.</param>
    /// <returns>The batch with its counts.</returns>
    /// <exception cref="UnreadableFileException">The file as a whole cannot be understood; nothing was changed.</exception>
    public abstract Task<ImportBatch> ImportAsync(
        OperationalContext store, IBulkWriter bulk, IStoreTransactions transactions, SourceFile file, Action<long, int> position, CancellationToken cancellationToken);

    /// <summary>Reads the refused rows of an earlier import again, in one transaction; what is refused once more is kept with the new batch.</summary>
    /// <param name="store">A context used for nothing else.</param>
    /// <param name="bulk">The provider's bulk writer.</param>
    /// <param name="transactions">The provider's transactions.</param>
    /// <param name="earlier">The earlier import, one of this source.</param>
    /// <param name="cancellationToken">Ends the replay.</param>
    /// <returns>The new batch with its counts.</returns>
    /// <exception cref="InvalidOperationException">There is nothing to replay.</exception>
    public abstract Task<ImportBatch> ReplayAsync(
        OperationalContext store, IBulkWriter bulk, IStoreTransactions transactions, ImportBatch earlier, CancellationToken cancellationToken);
}
