using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Warehouse.Model;

namespace Warehouse.Database.Sqlite;

/// <summary>One prepared INSERT, run once a row inside one transaction: the fastest way into SQLite, faster than many rows a statement.</summary>
internal sealed class SqliteBulkWriter : IBulkWriter
{
    public async Task<long> InsertAsync<T>(DbContext context, IEnumerable<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        var columns = BulkColumn.Of<T>(context);
        await using var own = context.Database.CurrentTransaction is null
            ? await context.Database.BeginTransactionAsync(cancellationToken)
            : null;
        await using var command = (SqliteCommand)context.Database.GetDbConnection().CreateCommand();
        command.Transaction = (SqliteTransaction)context.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = InsertStatement(context.Model.FindEntityType(typeof(T))!, columns);
        var parameters = columns.Select((_, i) => command.Parameters.Add(new SqliteParameter { ParameterName = "$" + i })).ToArray();

        long count = 0;
        var notes = BulkNotes.For<T>(context);
        foreach (var row in notes.Follow(rows))
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var i = 0; i < columns.Count; i++)
            {
                parameters[i].Value = columns[i].ValueOf(row) ?? DBNull.Value;
            }

            count += command.ExecuteNonQuery();
        }

        if (notes.Changes.Any())
        {
            await InsertAsync(context, notes.Changes, cancellationToken);
        }

        if (own is not null)
        {
            await own.CommitAsync(cancellationToken);
        }

        return count;
    }

    private static string InsertStatement(IEntityType entity, IReadOnlyList<BulkColumn> columns)
    {
        var names = string.Join(", ", columns.Select(c => $"\"{c.Name}\""));
        var values = string.Join(", ", columns.Select((_, i) => "$" + i));
        return $"INSERT INTO \"{entity.GetTableName()}\" ({names}) VALUES ({values})";
    }
}
