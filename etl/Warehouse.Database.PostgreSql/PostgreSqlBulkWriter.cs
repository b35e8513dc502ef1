using Microsoft.EntityFrameworkCore;
using Npgsql;
using Warehouse.Model;

namespace Warehouse.Database.PostgreSql;

/// <summary>Binary COPY over EF Core's own metadata.</summary>
internal sealed class PostgreSqlBulkWriter : BulkWriter
{
    public override async Task<long> DeleteAsync<T>(DbContext context, IEnumerable<T> rows, CancellationToken cancellationToken)
    {
        var key = BulkColumn.KeyOf<T>(context);
        var delete = new KeyedDelete(TableOf<T>(context), key);
        await context.Database.ExecuteSqlRawAsync(delete.Create, cancellationToken);
        await CopyAsync(context, KeyedDelete.Keys, key, rows, cancellationToken);
        var count = await context.Database.ExecuteSqlRawAsync(delete.Run, cancellationToken);
        await context.Database.ExecuteSqlRawAsync(KeyedDelete.Drop, cancellationToken);
        return count;
    }

    protected override Task<long> WriteAsync<T>(
        DbContext context, IReadOnlyList<BulkColumn> columns, IEnumerable<T> rows, CancellationToken cancellationToken) =>
        CopyAsync(context, TableOf<T>(context), columns, rows, cancellationToken);

    private static async Task<long> CopyAsync<T>(
        DbContext context, string table, IReadOnlyList<BulkColumn> columns, IEnumerable<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        var connection = (NpgsqlConnection)context.Database.GetDbConnection();
        var names = string.Join(", ", columns.Select(c => $"\"{c.Name}\""));
        await using var copy = await connection.BeginBinaryImportAsync($"COPY {table} ({names}) FROM STDIN (FORMAT BINARY)", cancellationToken);
        var write = CopiedRow.Of<T>(columns);
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            copy.StartRow();
            write(copy, row);
        }

        return (long)await copy.CompleteAsync(cancellationToken);
    }

    private static string TableOf<T>(DbContext context)
    {
        var entity = context.Model.FindEntityType(typeof(T))!;
        return $"\"{entity.GetSchema()}\".\"{entity.GetTableName()}\"";
    }
}
