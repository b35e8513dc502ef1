using System.Collections.Concurrent;
using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using SQLitePCL;
using Warehouse.Model;

namespace Warehouse.Database.Sqlite;

/// <summary>SQLite in WAL mode: readers keep their snapshot, and only one transaction writes.</summary>
internal sealed class SqliteTransactions : IStoreTransactions
{
    /// <summary>The client takes this level for a plain BEGIN, which takes its snapshot at the first read and no write lock.</summary>
    private const IsolationLevel Deferred = IsolationLevel.ReadUncommitted;

    /// <summary>A load touches pages all over a large table; one writes at a time, so that this is held once.</summary>
    private const string WritersCache = "PRAGMA cache_size=-65536";

    /// <summary>
    /// To copy what it wrote from the log into the file takes a small load a tenth of its time. The next load copies it beside its own work
    /// (<see cref="FirstLook.CopyLogs"/>); until then, or while somebody goes on reading an older state, the log may grow to 40 MB.
    /// </summary>
    private const string LoadersLog = "PRAGMA wal_autocheckpoint=10000";

    private static readonly TimeSpan ChangePatience = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Who waits for SQLite's write lock looks again every 150 ms; writers of this process form a queue instead, one a store.
    /// </summary>
    private readonly ConcurrentDictionary<string, SemaphoreSlim> queues = new();

    public Task<IDbContextTransaction> BeginSnapshotAsync(DbContext context, CancellationToken cancellationToken) =>
        context.Database.BeginTransactionAsync(Deferred, cancellationToken);

    public async Task<IDbContextTransaction> BeginLoadAsync(DbContext context, TimeSpan patience, CancellationToken cancellationToken)
    {
        var transaction = await BeginImmediateAsync(context, "Another load", patience, $"{WritersCache}; {LoadersLog}", cancellationToken);
        return new WritersTransaction(transaction, () => BecomeReader(context));
    }

    public async Task<IDbContextTransaction> BeginWriteAsync(DbContext context, CancellationToken cancellationToken)
    {
        var queue = queues.GetOrAdd(context.Database.GetConnectionString()!, _ => new(1));
        if (!await queue.WaitAsync(ChangePatience, cancellationToken))
        {
            throw new StoreBusyException($"Others have been changing the store for {ChangePatience.TotalSeconds:0} s; try again.");
        }

        try
        {
            var transaction = await BeginImmediateAsync(context, "Somebody else", ChangePatience, WritersCache, cancellationToken);
            return new WritersTransaction(transaction, () =>
            {
                try
                {
                    BecomeReader(context);
                }
                finally
                {
                    queue.Release();
                }
            });
        }
        catch
        {
            queue.Release();
            throw;
        }
    }

    private static async Task<IDbContextTransaction> BeginImmediateAsync(
        DbContext context, string who, TimeSpan patience, string settings, CancellationToken cancellationToken)
    {
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        var timeout = connection.DefaultTimeout;
        connection.DefaultTimeout = (int)Math.Max(1, patience.TotalSeconds);
        try
        {
            var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);
            Set(connection, settings);
            return transaction;
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode is raw.SQLITE_BUSY or raw.SQLITE_LOCKED)
        {
            throw new StoreBusyException($"{who} is writing to {connection.DataSource} and has not finished in {patience.TotalSeconds:0} s.", busy);
        }
        finally
        {
            connection.DefaultTimeout = timeout;
        }
    }

    /// <summary>The connection goes on in the pool, to read for others: as many writers as there were would keep their caches there.</summary>
    private static void BecomeReader(DbContext context)
    {
        if (context.Database.GetDbConnection() is SqliteConnection { State: ConnectionState.Open } connection)
        {
            Set(connection, ConnectionPragmas.OfReaders);
        }
    }

    private static void Set(SqliteConnection connection, string settings)
    {
        using var command = connection.CreateCommand();
        command.CommandText = settings;
        command.ExecuteNonQuery();
    }
}
