using System.Data;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Warehouse.Model;

namespace Warehouse.Database.SqlServer;

/// <summary>SQL Server: row versions for reading, application locks for the one load and the one change.</summary>
internal sealed class SqlServerTransactions : IStoreTransactions
{
    private static readonly TimeSpan ChangePatience = TimeSpan.FromSeconds(30), ImportPatience = TimeSpan.FromMinutes(10);

    /// <summary>The server says that a lock is not to be had; the client waits for its word longer than that.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(15);

    private const string AllowSnapshots =
        "IF (SELECT snapshot_isolation_state FROM sys.databases WHERE database_id = DB_ID()) = 0 ALTER DATABASE CURRENT SET ALLOW_SNAPSHOT_ISOLATION ON";

    private const string LoadResource = "warehouse-load", ChangeResource = "warehouse-change", ImportResource = "warehouse-import";

    private const string Lock =
        "EXEC @granted = sp_getapplock @Resource = @resource, @LockMode = N'Exclusive', @LockOwner = N'Transaction', @LockTimeout = @wait";

    public async Task<IDbContextTransaction> BeginSnapshotAsync(DbContext context, CancellationToken cancellationToken)
    {
        await context.Database.ExecuteSqlRawAsync(AllowSnapshots, cancellationToken);
        return await context.Database.BeginTransactionAsync(IsolationLevel.Snapshot, cancellationToken);
    }

    public async Task<IDbContextTransaction> BeginLoadAsync(DbContext context, TimeSpan patience, CancellationToken cancellationToken) =>
        await BeginAloneAsync(context, LoadResource, patience, cancellationToken)
            ?? throw new StoreBusyException($"Another load is writing to the warehouse and has not finished in {patience.TotalSeconds:0} s.");

    public async Task<IDbContextTransaction> BeginWriteAsync(DbContext context, CancellationToken cancellationToken) =>
        await BeginAloneAsync(context, ChangeResource, ChangePatience, cancellationToken)
            ?? throw new StoreBusyException($"Others have been changing the store for {ChangePatience.TotalSeconds:0} s; try again.");

    /// <summary>The transaction of the one import.</summary>
    public static async Task<IDbContextTransaction> BeginImportAsync(DbContext context, CancellationToken cancellationToken) =>
        await BeginAloneAsync(context, ImportResource, ImportPatience, cancellationToken)
            ?? throw new StoreBusyException($"Another import has been writing to the store for {ImportPatience.TotalMinutes:0} minutes; try again later.");

    /// <summary>The lock ends with the transaction, so whoever gets it sees all that its predecessors committed.</summary>
    private static async Task<IDbContextTransaction?> BeginAloneAsync(
        DbContext context, string resource, TimeSpan patience, CancellationToken cancellationToken)
    {
        var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);
        var granted = new SqlParameter("@granted", SqlDbType.Int) { Direction = ParameterDirection.Output };
        var timeout = context.Database.GetCommandTimeout();
        context.Database.SetCommandTimeout(patience + Grace);
        try
        {
            await context.Database.ExecuteSqlRawAsync(Lock, [granted, new SqlParameter("@resource", resource), new SqlParameter("@wait", (int)patience.TotalMilliseconds)], cancellationToken);
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
        finally
        {
            // A person waits for a change; what an import or a load has to write may take long.
            context.Database.SetCommandTimeout(resource == ChangeResource ? timeout : 0);
        }

        if ((int)granted.Value >= 0)
        {
            return transaction;
        }

        await transaction.DisposeAsync();
        return null;
    }
}
