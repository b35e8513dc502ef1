using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Warehouse.Model;

namespace Warehouse.Database.Sqlite;

/// <summary>One prepared INSERT, run once a row inside one transaction: the fastest way into SQLite, faster than many rows a statement.</summary>
internal sealed class SqliteBulkWriter : BulkWriter
{
    /// <summary>Only one transaction writes to a file at a time.</summary>
    public override Task<IDbContextTransaction> BeginAsync(DbContext context, CancellationToken cancellationToken) =>
        context.Database.BeginTransactionAsync(cancellationToken);

    public override Task<long> DeleteAsync<T>(DbContext context, IEnumerable<T> rows, CancellationToken cancellationToken)
    {
        var key = BulkColumn.KeyOf<T>(context);
        return Task.FromResult(Execute(context, DeleteStatement(TableOf<T>(context), key), key, rows, cancellationToken));
    }

    protected override Task<long> WriteAsync<T>(
        DbContext context, IReadOnlyList<BulkColumn> columns, IEnumerable<T> rows, CancellationToken cancellationToken) =>
        Task.FromResult(Execute(context, InsertStatement(TableOf<T>(context), columns), columns, rows, cancellationToken));

    private static long Execute<T>(
        DbContext context, string statement, IReadOnlyList<BulkColumn> columns, IEnumerable<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        if (RowBinder.For<T>(columns) is not { } bind)
        {
            return ExecuteCommand(context, statement, columns, rows, cancellationToken);
        }

        using var compiled = new RawStatement((SqliteConnection)context.Database.GetDbConnection(), statement);
        long count = 0;
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            count += compiled.Run(row, bind);
        }

        return count;
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

    private static string InsertStatement(string table, IReadOnlyList<BulkColumn> columns)
    {
        var names = string.Join(", ", columns.Select(c => $"\"{c.Name}\""));
        var values = string.Join(", ", columns.Select((_, i) => "$" + i));
        return $"INSERT INTO \"{table}\" ({names}) VALUES ({values})";
    }

    private static string DeleteStatement(string table, IReadOnlyList<BulkColumn> key) =>
        $"DELETE FROM \"{table}\" WHERE {string.Join(" AND ", key.Select((c, i) => $"\"{c.Name}\" = ${i}"))}";
}
