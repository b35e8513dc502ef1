using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;
using Warehouse.Model;

namespace Warehouse.Database.Sqlite;

/// <summary>Takes values from the running statement, and gives a text that a column held before again instead of decoding it.</summary>
internal sealed class SqliteBulkReader : IBulkReader
{
    public IEnumerable<T> Read<T>(DbContext context, IQueryable query, Func<IStoredRow, T> make)
    {
        context.Database.OpenConnection();
        using var command = query.CreateDbCommand();
        using var reader = (SqliteDataReader)command.ExecuteReader();
        if (!reader.Read())
        {
            yield break;
        }

        var row = new Row(reader.Handle!, reader.FieldCount);
        do
        {
            yield return make(row);
        }
        while (reader.Read());
    }

    private sealed class Row(sqlite3_stmt statement, int columns) : IStoredRow
    {
        private readonly KnownTexts[] texts = [.. Enumerable.Range(0, columns).Select(_ => new KnownTexts())];

        public bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

        public int Int32(int column) => raw.sqlite3_column_int(statement, column);

        public long Int64(int column) => raw.sqlite3_column_int64(statement, column);

        public bool Boolean(int column) => raw.sqlite3_column_int(statement, column) != 0;

        public string Text(int column) => texts[column].Of(raw.sqlite3_column_blob(statement, column));
    }
}
