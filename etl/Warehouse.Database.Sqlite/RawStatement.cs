using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Warehouse.Database.Sqlite;

/// <summary>A statement that is compiled once and run once a row, past the client, whose own cost a row is that of SQLite.</summary>
internal sealed class RawStatement : IDisposable
{
    private readonly sqlite3 store;
    private readonly sqlite3_stmt statement;

    public RawStatement(SqliteConnection connection, string sql)
    {
        store = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(store, sql, out statement));
    }

    /// <summary>Runs it.</summary>
    /// <returns>Rows that it changed.</returns>
    /// <exception cref="SqliteException">The store refused the row.</exception>
    public int Run<T>(T row, Action<sqlite3_stmt, T> bind)
    {
        bind(statement, row);
        if (raw.sqlite3_step(statement) != raw.SQLITE_DONE)
        {
            Check(raw.sqlite3_reset(statement));
        }

        raw.sqlite3_reset(statement);
        return raw.sqlite3_changes(store);
    }

    public void Dispose() => statement.Dispose();

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, store);
}
