using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Warehouse.Model;
using Warehouse.Model.Operational;

namespace Warehouse.Database.SqlServer;

/// <summary><see cref="SqlBulkCopy"/> over EF Core's own metadata.</summary>
internal sealed class SqlServerBulkWriter : BulkWriter
{
    /// <summary>A whole row group of a columnstore.</summary>
    private const int BatchSize = 1_048_576;

    public override Task<IDbContextTransaction> BeginAsync(DbContext context, CancellationToken cancellationToken) =>
        SqlServerTransactions.BeginImportAsync(context, cancellationToken);

    public override async Task<long> DeleteAsync<T>(DbContext context, IEnumerable<T> rows, CancellationToken cancellationToken)
    {
        var key = BulkColumn.KeyOf<T>(context);
        var delete = new KeyedDelete(TableOf<T>(context), key);
        await context.Database.ExecuteSqlRawAsync(delete.Create, cancellationToken);
        await CopyAsync(context, KeyedDelete.Keys, key, rows, cancellationToken);
        return await context.Database.ExecuteSqlRawAsync(delete.Run, cancellationToken);
    }

    protected override Task<long> WriteAsync<T>(
        DbContext context, IReadOnlyList<BulkColumn> columns, IEnumerable<T> rows, CancellationToken cancellationToken) =>
        CopyAsync(context, TableOf<T>(context), columns, rows, cancellationToken);

    private static async Task<long> CopyAsync<T>(
        DbContext context, string table, IReadOnlyList<BulkColumn> columns, IEnumerable<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        await using var reader = new RowReader(columns, rows);
        using var copy = new SqlBulkCopy(
            (SqlConnection)context.Database.GetDbConnection(), Options(context, columns), (SqlTransaction)context.Database.CurrentTransaction!.GetDbTransaction())
        {
            DestinationTableName = table,
            BatchSize = BatchSize,
            BulkCopyTimeout = 0,
            EnableStreaming = true,
        };
        for (var i = 0; i < reader.FieldCount; i++)
        {
            copy.ColumnMappings.Add(i, reader.GetName(i));
        }

        await copy.WriteToServerAsync(reader, cancellationToken);
        return copy.RowsCopied64;
    }

    private static string TableOf<T>(DbContext context)
    {
        var entity = context.Model.FindEntityType(typeof(T))!;
        return $"[{entity.GetSchema()}].[{entity.GetTableName()}]";
    }

    /// <summary>Only the load writes to the star; in the operational store people write beside an import.</summary>
    private static SqlBulkCopyOptions Options(DbContext context, IReadOnlyList<BulkColumn> columns) => SqlBulkCopyOptions.CheckConstraints
        | (context is OperationalContext ? SqlBulkCopyOptions.Default : SqlBulkCopyOptions.TableLock)
        | (columns.Any(c => c.IsGenerated) ? SqlBulkCopyOptions.KeepIdentity : SqlBulkCopyOptions.Default);
}
