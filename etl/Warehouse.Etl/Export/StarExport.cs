using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Load;
using Warehouse.Model;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Export;

/// <summary>
/// Writes the whole star into a folder, with a dictionary of its tables and columns: nobody is locked in. One unchanging state
/// of the star, every table in the order of its key, so that two exports of the same star are the same files.
/// </summary>
/// <param name="stars">The star.</param>
/// <param name="transactions">The provider's transactions.</param>
internal sealed class StarExport(IDbContextFactory<StarContext> stars, IStoreTransactions transactions)
{
    /// <summary>Exports into a folder that does not exist or holds nothing; it appears only when it is complete.</summary>
    /// <returns>The rows of each table.</returns>
    /// <exception cref="IOException">The folder holds something, or cannot be written.</exception>
    public async Task<IReadOnlyList<TableCount>> WriteAsync(ExportFormat format, string folder, CancellationToken cancellationToken)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new IOException($"{folder} is not empty; export into a new folder.");
        var part = Directory.CreateDirectory($"{Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))}.{Guid.NewGuid():n}.part").FullName;
        try
        {
            var tables = await WriteTablesAsync(format, part, cancellationToken);
            if (Directory.Exists(folder))
                Directory.Delete(folder);
            Directory.Move(part, folder);
            return tables;
        }
        catch
        {
            Directory.Delete(part, recursive: true);
            throw;
        }
    }

    private async Task<IReadOnlyList<TableCount>> WriteTablesAsync(ExportFormat format, string folder, CancellationToken cancellationToken)
    {
        await using var star = await stars.CreateDbContextAsync(cancellationToken);
        await using var snapshot = await transactions.BeginSnapshotAsync(star, cancellationToken);
        await using IExportTarget target = format == ExportFormat.Csv ? new CsvTarget(star, folder) : await SqliteTarget.CreateAsync(folder, cancellationToken);
        List<TableCount> counts = [];
        foreach (var (entity, table) in ExportedTable.Of(star))
            counts.Add(await table.WriteAsync(star, entity, target, cancellationToken));
        await DataDictionary.WriteAsync(ExportedTable.Of(star).Select(t => t.Entity), folder, cancellationToken);
        return counts;
    }
}
