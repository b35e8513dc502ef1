using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Warehouse.Model;

namespace Warehouse.Database.PostgreSql;

/// <summary>Binary COPY over EF Core's own metadata.</summary>
/// <param name="filled">Tables that are being filled: what the planner knows of them comes at the end.</param>
internal sealed class PostgreSqlBulkWriter(params IEnumerable<string> filled) : BulkWriter
{
    /// <summary>From so many new rows on the planner is told at once what the table holds; until it is, it plans for an empty one.</summary>
    private const long Many = 10_000;

    /// <summary>At its end the server checks every reference of the rows, which may take much longer than a statement of a person.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    public override Task<IDbContextTransaction> BeginAsync(DbContext context, CancellationToken cancellationToken) =>
        PostgreSqlTransactions.BeginImportAsync(context, cancellationToken);

    public override async Task FillAsync<T>(DbContext context, Func<IBulkWriter, Task> write, CancellationToken cancellationToken)
    {
        var table = TableOf<T>(context);
        await write(new PostgreSqlBulkWriter(filled.Append(table)));
        await context.Database.ExecuteSqlRawAsync(Summarize(table), cancellationToken);
        await context.Database.ExecuteSqlRawAsync(Analyze(table), cancellationToken);
    }

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

    protected override async Task<long> WriteAsync<T>(
        DbContext context, IReadOnlyList<BulkColumn> columns, IEnumerable<T> rows, CancellationToken cancellationToken)
    {
        var table = TableOf<T>(context);
        var count = await CopyAsync(context, table, columns, rows, cancellationToken);
        if (count >= Many && !filled.Contains(table))
        {
            await context.Database.ExecuteSqlRawAsync(Analyze(table), cancellationToken);
        }

        return count;
    }

    protected override Task CountOnAsync<T>(DbContext context, BulkColumn key, CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlRawAsync(CountOn(TableOf<T>(context), key.Name), cancellationToken);

    private static async Task<long> CopyAsync<T>(
        DbContext context, string table, IReadOnlyList<BulkColumn> columns, IEnumerable<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        var connection = (NpgsqlConnection)context.Database.GetDbConnection();
        var names = string.Join(", ", columns.Select(c => $"\"{c.Name}\""));
        await using var copy = await connection.BeginRawBinaryCopyAsync($"COPY {table} ({names}) FROM STDIN (FORMAT BINARY)", cancellationToken);
        copy.ReadTimeout = (int)Longest.TotalMilliseconds;
        try
        {
            return Send(new(copy), CopiedRow.Of<T>(columns), rows, cancellationToken);
        }
        catch
        {
            await copy.CancelAsync();
            throw;
        }
    }

    private static long Send<T>(CopiedBytes copy, Action<CopiedBytes, T> write, IEnumerable<T> rows, CancellationToken cancellationToken)
    {
        long count = 0;
        copy.Begin();
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            write(copy, row);
            count++;
        }

        copy.Complete();
        return count;
    }

    /// <summary>Until a block range index is told of new pages, every question reads all of them.</summary>
    private static string Summarize(string table) =>
        $"SELECT brin_summarize_new_values(i.indexrelid) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam WHERE i.indrelid = '{table}'::regclass AND a.amname = 'brin'";

    private static string Analyze(string table) => $"ANALYZE {table}";

    private static string CountOn(string table, string key) =>
        $"SELECT setval(pg_get_serial_sequence('{table}', '{key}'), (SELECT coalesce(max(\"{key}\"), 0) + 1 FROM {table}), false)";

    private static string TableOf<T>(DbContext context)
    {
        var entity = context.Model.FindEntityType(typeof(T))!;
        return $"\"{entity.GetSchema()}\".\"{entity.GetTableName()}\"";
    }
}
