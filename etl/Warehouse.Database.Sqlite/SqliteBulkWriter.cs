using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Warehouse.Model;

namespace Warehouse.Database.Sqlite;

/// <summary>
/// A compiled INSERT of a few rows, run again and again inside one transaction. Within a statement SQLite keeps its place in the table, so that
/// rows in the order of the key cost a third less than one by one; with many more rows a statement they would cost more again.
/// </summary>
internal sealed class SqliteBulkWriter : BulkWriter
{
    /// <summary>Rows a statement, as long as SQLite takes so many values.</summary>
    private const int RowsAtOnce = 32, MostValues = 32_766;

    /// <summary>Only one transaction writes to a file at a time.</summary>
    public override Task<IDbContextTransaction> BeginAsync(DbContext context, CancellationToken cancellationToken) =>
        context.Database.BeginTransactionAsync(cancellationToken);

    /// <summary>Changes rows in place: less than to delete them and insert them again, and one way to bind their values instead of two.</summary>
    public override async Task<long> ChangeAsync<T>(
        DbContext context, IReadOnlyCollection<T> gone, IReadOnlyCollection<T> changed, IReadOnlyCollection<T> come, CancellationToken cancellationToken)
    {
        if (gone.Count > 0)
        {
            await DeleteAsync(context, gone, cancellationToken);
        }

        var (columns, count) = (BulkColumn.Of<T>(context), 0L);
        if (changed.Count > 0)
        {
            var key = BulkColumn.KeyOf<T>(context);
            IReadOnlyList<BulkColumn> others = [.. columns.Where(c => key.All(k => k.Name != c.Name))];
            var statement = UpdateStatement(TableOf<T>(context), others, key);
            count += Execute(context, _ => statement, 1, [.. others, .. key], changed, cancellationToken);
        }

        return come.Count > 0 ? count + await WriteAsync(context, columns, come, cancellationToken) : count;
    }

    public override Task<long> DeleteAsync<T>(DbContext context, IEnumerable<T> rows, CancellationToken cancellationToken)
    {
        var key = BulkColumn.KeyOf<T>(context);
        var statement = DeleteStatement(TableOf<T>(context), key);
        return Task.FromResult(Execute(context, _ => statement, 1, key, rows, cancellationToken));
    }

    protected override Task<long> WriteAsync<T>(
        DbContext context, IReadOnlyList<BulkColumn> columns, IEnumerable<T> rows, CancellationToken cancellationToken) =>
        Task.FromResult(Execute(
            context, count => InsertStatement(TableOf<T>(context), columns, count), Math.Min(RowsAtOnce, MostValues / columns.Count), columns, rows, cancellationToken));

    private static long Execute<T>(
        DbContext context, Func<int, string> statement, int rowsAtOnce, IReadOnlyList<BulkColumn> columns, IEnumerable<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        if (RowBinder.For<T>(columns) is not { } bind)
        {
            return ExecuteCommand(context, statement(1), columns, rows, cancellationToken);
        }

        using var statements = new RowStatements((SqliteConnection)context.Database.GetDbConnection(), statement, columns.Count, rowsAtOnce);
        return statements.Run(rows, bind, cancellationToken);
    }

    private static long ExecuteCommand<T>(
        DbContext context, string statement, IReadOnlyList<BulkColumn> columns, IEnumerable<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        using var command = (SqliteCommand)context.Database.GetDbConnection().CreateCommand();
        command.Transaction = (SqliteTransaction)context.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = statement;
        var parameters = columns.Select((_, i) => command.Parameters.Add(new SqliteParameter { ParameterName = "$" + i })).ToArray();
        long count = 0;
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var i = 0; i < columns.Count; i++)
            {
                parameters[i].Value = columns[i].ValueOf(row) ?? DBNull.Value;
            }

            count += command.ExecuteNonQuery();
        }

        return count;
    }

    private static string TableOf<T>(DbContext context) => context.Model.FindEntityType(typeof(T))!.GetTableName()!;

    /// <summary>A row that is refused ends the caller's transaction: it need not take back the rows before it (OR FAIL), so SQLite keeps no copies for that.</summary>
    private static string InsertStatement(string table, IReadOnlyList<BulkColumn> columns, int rows)
    {
        var names = string.Join(", ", columns.Select(c => $"\"{c.Name}\""));
        var values = Enumerable.Range(0, rows).Select(row => $"({string.Join(", ", columns.Select((_, i) => $"${row * columns.Count + i}"))})");
        return $"INSERT OR FAIL INTO \"{table}\" ({names}) VALUES {string.Join(", ", values)}";
    }

    private static string UpdateStatement(string table, IReadOnlyList<BulkColumn> columns, IReadOnlyList<BulkColumn> key) =>
        $"UPDATE \"{table}\" SET {Given(columns, 0, ", ")} WHERE {Given(key, columns.Count, " AND ")}";

    private static string DeleteStatement(string table, IReadOnlyList<BulkColumn> key) =>
        $"DELETE FROM \"{table}\" WHERE {Given(key, 0, " AND ")}";

    /// <summary>Columns with a parameter each.</summary>
    private static string Given(IReadOnlyList<BulkColumn> columns, int before, string between) =>
        string.Join(between, columns.Select((c, i) => $"\"{c.Name}\" = ${before + i}"));
}
