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

    public Task<IDbContextTransaction> BeginSnapshotAsync(DbContext context, CancellationToken cancellationToken) =>
        context.Database.BeginTransactionAsync(Deferred, cancellationToken);

    public async Task<IDbContextTransaction> BeginLoadAsync(DbContext context, TimeSpan patience, CancellationToken cancellationToken)
    {
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        var timeout = connection.DefaultTimeout;
        connection.DefaultTimeout = (int)Math.Max(1, patience.TotalSeconds);
        try
        {
            return await context.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode is raw.SQLITE_BUSY or raw.SQLITE_LOCKED)
        {
            throw new StoreBusyException($"Another load is writing to {connection.DataSource} and has not finished in {patience.TotalSeconds:0} s.", busy);
        }
        finally
        {
            connection.DefaultTimeout = timeout;
        }
    }
}
