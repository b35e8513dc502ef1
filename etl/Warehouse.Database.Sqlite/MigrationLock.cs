using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Sqlite.Migrations.Internal;

#pragma warning disable EF1001 // EF Core offers no public way to lock migrations otherwise; its version is pinned exactly.

namespace Warehouse.Database.Sqlite;

/// <summary>
/// Lets one process at a time migrate a store, by a lock on a file beside it that goes with the process. EF Core's own lock is a row
/// in the store: a process that is killed leaves it there, and every later start waits for it for ever.
/// </summary>
internal sealed class MigrationLock(HistoryRepositoryDependencies dependencies) : SqliteHistoryRepository(dependencies)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    public override IMigrationsDatabaseLock AcquireDatabaseLock()
    {
        while (true)
        {
            if (TryTake() is { } taken)
            {
                return taken;
            }

            Thread.Sleep(Look);
        }
    }

    public override async Task<IMigrationsDatabaseLock> AcquireDatabaseLockAsync(CancellationToken cancellationToken = default)
    {
        while (true)
        {
            if (TryTake() is { } taken)
            {
                return taken;
            }

            await Task.Delay(Look, cancellationToken);
        }
    }

    private Held? TryTake()
    {
        var path = ((SqliteConnection)Dependencies.Connection.DbConnection).DataSource + "-migration";
        try
        {
            // The file stays: who deleted it would take it from under the next one, who then holds a lock that nobody else sees.
            return new(new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1), this);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    private sealed class Held(FileStream file, IHistoryRepository history) : IMigrationsDatabaseLock
    {
        public IHistoryRepository HistoryRepository => history;

        public void Dispose() => file.Dispose();

        public ValueTask DisposeAsync() => file.DisposeAsync();
    }
}
