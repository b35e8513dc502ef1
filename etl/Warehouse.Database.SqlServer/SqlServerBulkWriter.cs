using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Warehouse.Model;

namespace Warehouse.Database.SqlServer;

/// <summary><see cref="SqlBulkCopy"/> over EF Core's own metadata.</summary>
internal sealed class SqlServerBulkWriter : IBulkWriter
{
    /// <summary>A whole row group of a columnstore.</summary>
    private const int BatchSize = 1_048_576;

    public async Task<long> InsertAsync<T>(DbContext context, IEnumerable<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            var entity = context.Model.FindEntityType(typeof(T))!;
            await using var reader = new RowReader(BulkColumn.Of<T>(context), rows);
            using var copy = new SqlBulkCopy(
                (SqlConnection)context.Database.GetDbConnection(),
                SqlBulkCopyOptions.TableLock | SqlBulkCopyOptions.CheckConstraints,
                (SqlTransaction?)context.Database.CurrentTransaction?.GetDbTransaction())
            {
                DestinationTableName = $"[{entity.GetSchema()}].[{entity.GetTableName()}]",
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
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }
}
