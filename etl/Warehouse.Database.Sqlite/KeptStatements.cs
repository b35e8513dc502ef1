using System.Data;
using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Warehouse.Database.Sqlite;

/// <summary>
/// Compiles the statement of a question or of a saved row once a connection, not each time: SQLite's compiler costs more than most of
/// the reads and writes that the product makes, and EF Core makes a new command each time.
/// </summary>
internal sealed class KeptStatements : DbCommandInterceptor
{
    /// <summary>Statements a connection keeps; when a further one comes, it begins anew.</summary>
    private const int Most = 200;

    private readonly ConditionalWeakTable<DbConnection, Dictionary<string, KeptCommand>> kept = [];

    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result) =>
        eventData.CommandSource is CommandSource.LinqQuery or CommandSource.SaveChanges && result is SqliteCommand { Connection: { State: ConnectionState.Open } connection } command
            ? Kept(connection, command)
            : result;

    private SqliteCommand Kept(SqliteConnection connection, SqliteCommand command)
    {
        var commands = kept.GetOrCreateValue(connection);
        if (!commands.TryGetValue(command.CommandText, out var same))
        {
            if (commands.Count == Most)
            {
                commands.Clear();
            }

            commands.Add(command.CommandText, same = new KeptCommand { CommandText = command.CommandText, Connection = connection });
        }

        if (!same.TryTake(command))
        {
            return command;
        }

        // A connection remembers every command that was not disposed, and this one nobody else will.
        command.Dispose();
        return same;
    }
}
