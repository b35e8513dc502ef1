using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Warehouse.Database.Sqlite;

/// <summary>
/// Settings that SQLite keeps per connection. NORMAL loses no committed transaction when the process dies, and stays
/// consistent when the power does. The cache is that of one reader among many, who all have the system's below it; who writes takes a larger one until it has written.
/// What is sorted and is more than the cache goes to the system's folder for such files, or a question about everything would hold it all in memory.
/// </summary>
internal sealed class ConnectionPragmas : DbConnectionInterceptor
{
    /// <summary>What a connection has unless it is writing.</summary>
    internal const string OfReaders = "PRAGMA cache_size=-2048; PRAGMA wal_autocheckpoint=1000;";

    private const string Pragmas = $"PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA temp_store=FILE; {OfReaders}";

    /// <summary>The pool hands the same handle out again and again, and the handle keeps its settings.</summary>
    private readonly ConditionalWeakTable<sqlite3, object> prepared = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Prepare((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        // SQLite runs in this process: its asynchronous methods are synchronous ones.
        Prepare((SqliteConnection)connection);
        return Task.CompletedTask;
    }

    private void Prepare(SqliteConnection connection)
    {
        // EF Core looks whether a store exists through a connection that may not write, and a store that a backup made is not in WAL yet.
        if (raw.sqlite3_db_readonly(connection.Handle, "main") == 1 || !prepared.TryAdd(connection.Handle!, this))
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }
}
