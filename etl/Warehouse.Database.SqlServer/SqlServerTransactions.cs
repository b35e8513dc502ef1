using System.Data;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Warehouse.Model;

namespace Warehouse.Database.SqlServer;

/// <summary>SQL Server: row versions for reading, an application lock for the one load.</summary>
internal sealed class SqlServerTransactions : IStoreTransactions
{
    private const string AllowSnapshots =
        "IF (SELECT snapshot_isolation_state FROM sys.databases WHERE database_id = DB_ID()) = 0 ALTER DATABASE CURRENT SET ALLOW_SNAPSHOT_ISOLATION ON";

    private const string Lock =
        "EXEC @granted = sp_getapplock @Resource = N'warehouse-load', @LockMode = N'Exclusive', @LockOwner = N'Transaction', @LockTimeout = @wait";

    public async Task<IDbContextTransaction> BeginSnapshotAsync(DbContext context, CancellationToken cancellationToken)
    {
        await context.Database.ExecuteSqlRawAsync(AllowSnapshots, cancellationToken);
        return await context.Database.BeginTransactionAsync(IsolationLevel.Snapshot, cancellationToken);
    }

    public async Task<IDbContextTransaction> BeginLoadAsync(DbContext context, TimeSpan patience, CancellationToken cancellationToken)
    {
        var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);
        var granted = new SqlParameter("@granted", SqlDbType.Int) { Direction = ParameterDirection.Output };
        await context.Database.ExecuteSqlRawAsync(Lock, [granted, new SqlParameter("@wait", (int)patience.TotalMilliseconds)], cancellationToken);
        if ((int)granted.Value >= 0)
        {
            return transaction;
        }

        await transaction.DisposeAsync();
        throw new StoreBusyException($"Another load is writing to the warehouse and has not finished in {patience.TotalSeconds:0} s.");
    }
}
