using System.Globalization;
using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Warehouse.Database.Sqlite;

/// <summary>
/// A first look into the file of a store, without EF Core: to make its models takes most of a start, and most starts find
/// everything in place.
/// </summary>
public static class StoreFile
{
    private const int CannotOpen = 14;
    private const int NoSuchTable = 1;

    /// <summary>Whether the file exists in the schema of this version; only looks, and creates nothing.</summary>
    /// <typeparam name="TContext">The context whose migrations made the file.</typeparam>
    /// <param name="connectionString">A connection string of Microsoft.Data.Sqlite.</param>
    public static bool IsCurrent<TContext>(string connectionString)
        where TContext : DbContext
    {
        // Other types are many, and to ask each for its attributes takes longer than to ask the store.
        var own = typeof(StoreFile).Assembly.GetTypes()
            .Where(t => t.BaseType == typeof(Migration) && t.GetCustomAttribute<DbContextAttribute>()?.ContextType == typeof(TContext))
            .Select(t => t.GetCustomAttribute<MigrationAttribute>()?.Id)
            .OfType<string>();
        return own.ToHashSet().SetEquals(Column(connectionString, "SELECT MigrationId FROM __EFMigrationsHistory"));
    }

    /// <summary>Whether the file of the star holds a published load.</summary>
    /// <param name="connectionString">A connection string of Microsoft.Data.Sqlite.</param>
    public static bool HasLoad(string connectionString) => Column(connectionString, "SELECT Id FROM LoadRuns LIMIT 1").Count > 0;

    /// <summary>
    /// The newest load of the star, when it was made by the rules of this version, the operational store signed for it, and no change waits
    /// there for another; null otherwise.
    /// </summary>
    /// <param name="operational">A connection string of Microsoft.Data.Sqlite.</param>
    /// <param name="warehouse">The same of the star.</param>
    /// <param name="rules">The rules by which a load is made.</param>
    public static int? UpToDateLoad(string operational, string warehouse, int rules)
    {
        // The operational store first: what changes after it was looked at belongs to a later load.
        var signed = Column(operational, "SELECT Publication FROM LoadReceipts WHERE NOT EXISTS (SELECT 1 FROM PendingChanges)");
        return signed is [var publication]
            && Column(
                warehouse,
                "SELECT Id FROM LoadRuns WHERE Id = (SELECT MAX(Id) FROM LoadRuns) AND RulesVersion = $rules AND Publication = $publication",
                ("$rules", rules),
                ("$publication", publication)) is [var id]
            ? int.Parse(id, CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>The values of a statement's only column; none where the file or its table is not there yet.</summary>
    private static List<string> Column(string connectionString, string statement, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var existing = new SqliteConnectionStringBuilder(connectionString) { Mode = SqliteOpenMode.ReadWrite, Pooling = false };
        using var connection = new SqliteConnection(existing.ToString());
        try
        {
            connection.Open();
            using var command = new SqliteCommand(statement, connection);
            foreach (var (name, value) in parameters)
                command.Parameters.AddWithValue(name, value);
            using var reader = command.ExecuteReader();
            var values = new List<string>();
            while (reader.Read())
                values.Add(reader.GetString(0));
            return values;
        }
        catch (SqliteException missing) when (missing.SqliteErrorCode is CannotOpen or NoSuchTable)
        {
            return [];
        }
    }
}
