using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Warehouse.Database.Sqlite;

/// <summary>The file of a store, asked without EF Core. It is opened by the first question, where it exists, and nothing creates it.</summary>
/// <param name="connectionString">A connection string of Microsoft.Data.Sqlite.</param>
internal sealed class StoreFile(string connectionString) : IDisposable
{
    private const int CannotOpen = 14;
    private const int NoSuchTable = 1;

    private static readonly Lazy<ILookup<Type?, string?>> Migrations = new(() => typeof(StoreFile).Assembly.GetTypes()
        // Other types are many, and to ask each for its attributes takes longer than to ask the store.
        .Where(t => t.BaseType == typeof(Migration))
        .ToLookup(t => t.GetCustomAttribute<DbContextAttribute>()?.ContextType, t => t.GetCustomAttribute<MigrationAttribute>()?.Id));

    private readonly SqliteConnection connection = new(
        new SqliteConnectionStringBuilder(connectionString) { Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString());

    /// <summary>Whether the file exists in the schema of this version.</summary>
    /// <typeparam name="TContext">The context whose migrations made the file.</typeparam>
    public bool IsCurrent<TContext>()
        where TContext : DbContext =>
        Migrations.Value[typeof(TContext)].OfType<string>().ToHashSet().SetEquals(Column("SELECT MigrationId FROM __EFMigrationsHistory"));

    /// <summary>The values of a statement's only column; none where the file or its table is not there yet.</summary>
    public List<string> Column(string statement, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
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

    /// <summary>Copies what is in the log into the file, as far as nobody reads an older state of it; others read and write meanwhile.</summary>
    public void CopyLog()
    {
        try
        {
            using var command = new SqliteCommand("PRAGMA wal_checkpoint(PASSIVE)", connection);
            command.ExecuteNonQuery();
        }
        catch (SqliteException)
        {
            // It stays in the log, where it is as safe, for a later one to copy.
        }
    }

    /// <summary>Who closes a file last copies its log, and deletes it.</summary>
    public void Dispose() => connection.Dispose();
}
