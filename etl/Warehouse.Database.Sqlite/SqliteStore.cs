using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;
using Warehouse.Model;

namespace Warehouse.Database.Sqlite;

/// <summary>The embedded store: one SQLite file a context, in WAL mode, so that readers keep a snapshot while a load writes.</summary>
public static class SqliteStore
{
    /// <summary>Sets a context up for a SQLite file.</summary>
    /// <param name="options">The context's options.</param>
    /// <param name="connectionString">A connection string of Microsoft.Data.Sqlite.</param>
    public static void Use(DbContextOptionsBuilder options, string connectionString)
    {
        StandingConnection.Use(options);
        options
            .UseSqlite(connectionString, sqlite => sqlite
                .MigrationsAssembly(typeof(SqliteStore).Assembly.FullName)
                .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
            .ConfigureWarnings(warnings => warnings.Ignore(SqliteEventId.SchemaConfiguredWarning))
            .AddInterceptors(new ConnectionPragmas(), new KeptStatements())
            .ReplaceService<IMigrationsSqlGenerator, ClusteredTableSqlGenerator>()
            .ReplaceService<IHistoryRepository, MigrationLock>();
    }

    /// <summary>The connection string of a file.</summary>
    public static string ConnectionString(string file) => new SqliteConnectionStringBuilder { DataSource = file }.ToString();

    /// <summary>What an error of this provider means to the person who runs a command; null when it says enough itself.</summary>
    public static string? Explain(Exception error) => SqliteTrouble.Explain(error);

    /// <summary>The bulk writer of this provider.</summary>
    public static IBulkWriter BulkWriter { get; } = new SqliteBulkWriter();

    /// <summary>The bulk reader of this provider.</summary>
    public static IBulkReader BulkReader { get; } = new SqliteBulkReader();

    /// <summary>The transactions of this provider.</summary>
    public static IStoreTransactions Transactions { get; } = new SqliteTransactions();
}
