using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Warehouse.Database.Sqlite;

/// <summary>A statement that is compiled once and run again and again, past the client, whose own cost a row is that of SQLite.</summary>
internal sealed class RawStatement : IDisposable
{
    private readonly sqlite3 store;
    private readonly sqlite3_stmt statement;
    private readonly nint handle;

    public RawStatement(SqliteConnection connection, string sql)
    {
        store = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(store, sql, out statement));
        handle = statement.DangerousGetHandle();
    }

    public void Bind(int at, long value) => Check(NativeCalls.BindInt64(handle, at, value));

    public void Bind(int at, string value) => Check(raw.sqlite3_bind_text(statement, at, value));

    public void BindNull(int at) => Check(NativeCalls.BindNull(handle, at));

    /// <summary>Runs it with the values that are bound.</summary>
    /// <returns>Rows that it changed.</returns>
    /// <exception cref="SqliteException">The store refused a row.</exception>
    public int Run()
    {
        _ = NativeCalls.Step(handle);
        Check(NativeCalls.Reset(handle));
        return raw.sqlite3_changes(store);
    }

    public void Dispose() => statement.Dispose();

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            SqliteException.ThrowExceptionForRC(code, store);
        }
    }
}
