using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;
using Warehouse.Database.Sqlite.CompiledModels.Operational;
using Warehouse.Database.Sqlite.CompiledModels.Star;
using Warehouse.Model;
using Warehouse.Model.Star;

namespace Warehouse.Database.Sqlite;

/// <summary>The embedded store: one SQLite file a context, in WAL mode, so that readers keep a snapshot while a load writes.</summary>
public static class SqliteStore
{
    /// <summary>Sets a context up for a SQLite file, with its model made ahead: to make it of the mapping takes a third of a short command.</summary>
    /// <param name="options">The options of one of the product's contexts.</param>
    /// <param name="connectionString">A connection string of Microsoft.Data.Sqlite.</param>
    public static void Use(DbContextOptionsBuilder options, string connectionString)
    {
        UseMapping(options, connectionString);
        options.UseModel(options.Options.ContextType == typeof(StarContext) ? StarContextModel.Instance : OperationalContextModel.Instance);
    }

    /// <summary>The same with the model made of the mapping, as whatever compares or generates models wants it.</summary>
    /// <param name="options">The options of a context.</param>
    /// <param name="connectionString">A connection string of Microsoft.Data.Sqlite.</param>
    public static void UseMapping(DbContextOptionsBuilder options, string connectionString)
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
