using Microsoft.Data.Sqlite;

namespace Warehouse.Database.Sqlite;

/// <summary>Runs one statement over many rows: a number of them at once, and those that are left one by one.</summary>
/// <param name="connection">The store.</param>
/// <param name="statement">The statement for a number of rows.</param>
/// <param name="values">Values of a row.</param>
/// <param name="rowsAtOnce">How many rows a statement takes at most.</param>
internal sealed class RowStatements(SqliteConnection connection, Func<int, string> statement, int values, int rowsAtOnce) : IDisposable
{
    private RawStatement? one, many;

    /// <summary>Runs it over all rows.</summary>
    /// <returns>Rows that were changed.</returns>
    /// <exception cref="SqliteException">The store refused a row.</exception>
    public long Run<T>(IEnumerable<T> rows, Action<RawStatement, int, T> bind, CancellationToken cancellationToken)
    {
        long count = 0;
        foreach (var some in rows.Chunk(rowsAtOnce))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (some.Length == rowsAtOnce)
                count += Run(many ??= new(connection, statement(rowsAtOnce)), some, bind);
            else
                count += some.Sum(row => Run(one ??= new(connection, statement(1)), [row], bind));
        }

        return count;
    }

    public void Dispose()
    {
        one?.Dispose();
        many?.Dispose();
    }

    private int Run<T>(RawStatement compiled, ReadOnlySpan<T> rows, Action<RawStatement, int, T> bind)
    {
        for (var i = 0; i < rows.Length; i++)
            bind(compiled, i * values, rows[i]);
        return compiled.Run();
    }
}
