using System.Data;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Warehouse.Model;

namespace Warehouse.Database.PostgreSql;

/// <summary>PostgreSQL: row versions for reading, advisory locks for the one load and the one change.</summary>
internal sealed class PostgreSqlTransactions : IStoreTransactions
{
    /// <summary>The first half of the product's advisory locks, so that they are not those of another program in the database.</summary>
    private const int Product = 1122012;

    private const int LoadLock = 1, ChangeLock = 2, ImportLock = 3, Tries = 3;

    private static readonly TimeSpan ChangePatience = TimeSpan.FromSeconds(30), ImportPatience = TimeSpan.FromMinutes(10);

    /// <summary>The server says that a lock is not to be had; the client waits for its word longer than that.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(15);

    public Task<IDbContextTransaction> BeginSnapshotAsync(DbContext context, CancellationToken cancellationToken) =>
        context.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);

    public async Task<IDbContextTransaction> BeginLoadAsync(DbContext context, TimeSpan patience, CancellationToken cancellationToken) =>
        await BeginAloneAsync(context, LoadLock, patience, cancellationToken)
            ?? throw new StoreBusyException($"Another load is writing to the warehouse and has not finished in {patience.TotalSeconds:0} s.");

    public async Task<IDbContextTransaction> BeginWriteAsync(DbContext context, CancellationToken cancellationToken) =>
        await BeginAloneAsync(context, ChangeLock, ChangePatience, cancellationToken)
            ?? throw new StoreBusyException($"Others have been changing the store for {ChangePatience.TotalSeconds:0} s; try again.");

    /// <summary>The transaction of the one import.</summary>
    public static async Task<IDbContextTransaction> BeginImportAsync(DbContext context, CancellationToken cancellationToken) =>
        await BeginAloneAsync(context, ImportLock, ImportPatience, cancellationToken)
            ?? throw new StoreBusyException($"Another import has been writing to the store for {ImportPatience.TotalMinutes:0} minutes; try again later.");

    /// <summary>
    /// The lock ends with the transaction, so whoever gets it sees all that its predecessors committed. Nothing was written before
    /// it, so it is tried again when a connection of the pool broke meanwhile.
    /// </summary>
    private static async Task<IDbContextTransaction?> BeginAloneAsync(DbContext context, int key, TimeSpan patience, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);
            var timeout = context.Database.GetCommandTimeout();
            context.Database.SetCommandTimeout(patience + Grace);
            try
            {
                await context.Database.ExecuteSqlRawAsync(Lock(key, patience), cancellationToken);
                return transaction;
            }
            catch (PostgresException busy) when (busy.SqlState == PostgresErrorCodes.LockNotAvailable)
            {
                await transaction.DisposeAsync();
                return null;
            }
            catch (Exception broken)
            {
                await transaction.DisposeAsync();
                if (attempt == Tries || !PostgreSqlTrouble.IsTransient(broken))
                    throw;
            }
            finally
            {
                // A person waits for a change; what an import or a load has to write may take long.
                context.Database.SetCommandTimeout(key == ChangeLock ? timeout : 0);
            }
        }
    }

    private static string Lock(int key, TimeSpan patience) => string.Create(CultureInfo.InvariantCulture, $"""
        SET LOCAL lock_timeout = {Math.Max(1, (long)patience.TotalMilliseconds)};
        SELECT pg_advisory_xact_lock({Product}, {key});
        SET LOCAL lock_timeout TO DEFAULT;
        """);
}
