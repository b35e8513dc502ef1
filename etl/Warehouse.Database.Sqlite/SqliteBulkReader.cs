using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;
using Warehouse.Model;

namespace Warehouse.Database.Sqlite;

/// <summary>Takes values from the running statement, and gives a text that a column held before again instead of decoding it.</summary>
internal sealed class SqliteBulkReader : IBulkReader
{
    public bool IsEmbedded => true;

    public IEnumerable<T> Read<T>(DbContext context, IQueryable query, Func<IStoredRow, T> make)
    {
        context.Database.OpenConnection();
        using var command = query.CreateDbCommand();
        using var reader = (SqliteDataReader)command.ExecuteReader();
        if (!reader.Read())
        {
            yield break;
        }

        // The first step was the client's, which waits for a lock; there is none to wait for once it reads.
        var statement = reader.Handle!;
        var row = new Row(statement, reader.FieldCount);
        int step;
        do
        {
            yield return make(row);
            step = NativeCalls.Step(statement.DangerousGetHandle());
        }
        while (step == raw.SQLITE_ROW);

        SqliteException.ThrowExceptionForRC(step, ((SqliteConnection)command.Connection!).Handle);
    }

    /// <summary>A command that is asked again runs the same statement, whose columns hold much the same texts.</summary>
    public IStoredRow RowOf(DbDataReader reader, IStoredRow? before)
    {
        var statement = ((SqliteDataReader)reader).Handle!;
        return before is Row row && row.IsOf(statement) ? row : new Row(statement, reader.FieldCount);
    }

    /// <summary>The client has waited for whatever lock there was when it asked first, and its command keeps the statement.</summary>
    public bool AskAgain<T>(IReadOnlyList<DbParameter> parameters, ReadOnlySpan<object> values, IStoredRow row, Func<IStoredRow, T> make, List<T> rows)
    {
        var known = (Row)row;
        if (!known.Takes(parameters, values))
        {
            return false;
        }

        try
        {
            while (known.Steps())
                rows.Add(make(known));
        }
        finally
        {
            known.Reset();
        }

        return true;
    }

    private sealed class Row(sqlite3_stmt statement, int columns) : IStoredRow
    {
        private readonly nint handle = statement.DangerousGetHandle();
        private int[]? places;
        private readonly KnownTexts[] texts = [.. Enumerable.Range(0, columns).Select(_ => new KnownTexts())];

        public bool IsOf(sqlite3_stmt other) => ReferenceEquals(other, statement);

        /// <summary>Binds the values, if all of them are of types that the store has itself.</summary>
        public bool Takes(IReadOnlyList<DbParameter> parameters, ReadOnlySpan<object> values)
        {
            places ??= [.. parameters.Select(p => raw.sqlite3_bind_parameter_index(statement, p.ParameterName))];
            for (var i = 0; i < values.Length; i++)
            {
                var bound = values[i] switch
                {
                    int number => NativeCalls.BindInt64(handle, places[i], number),
                    bool truth => NativeCalls.BindInt64(handle, places[i], truth ? 1 : 0),
                    string text => raw.sqlite3_bind_text(statement, places[i], text),
                    _ => raw.SQLITE_MISUSE,
                };
                if (bound != raw.SQLITE_OK)
                    return false;
            }

            return true;
        }

        /// <summary>Whether there is a further row.</summary>
        /// <exception cref="SqliteException">The store refuses.</exception>
        public bool Steps()
        {
            var step = NativeCalls.Step(handle);
            if (step is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
                SqliteException.ThrowExceptionForRC(step, raw.sqlite3_db_handle(statement));
            return step == raw.SQLITE_ROW;
        }

        public void Reset() => _ = NativeCalls.Reset(handle);

        public bool IsNull(int column) => NativeCalls.ColumnType(handle, column) == raw.SQLITE_NULL;

        public int Int32(int column) => (int)NativeCalls.ColumnInt64(handle, column);

        public long Int64(int column) => NativeCalls.ColumnInt64(handle, column);

        public bool Boolean(int column) => NativeCalls.ColumnInt64(handle, column) != 0;

        public Guid Guid(int column) => System.Guid.Parse(Text(column));

        public DateOnly Day(int column) => DateOnly.ParseExact(Text(column), "yyyy-MM-dd", CultureInfo.InvariantCulture);

        public unsafe string Text(int column) => texts[column].Of(
            new ReadOnlySpan<byte>((void*)NativeCalls.ColumnBytes(handle, column), NativeCalls.ColumnLength(handle, column)));
    }
}
