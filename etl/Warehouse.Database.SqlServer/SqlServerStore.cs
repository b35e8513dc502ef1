using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Warehouse.Model;

namespace Warehouse.Database.SqlServer;

/// <summary>SQL Server 2019 or later: both contexts in one database, schemas <c>op</c> and <c>dw</c>.</summary>
public static class SqlServerStore
{
    /// <summary>
    /// Sets a context up for a SQL Server database. Only reading is tried again by itself: an import and a load are one
    /// transaction each, which either publishes or leaves the old state, and is run again as a whole. Rows are saved one by one: EF Core
    /// writes several new ones of a table with MERGE, which is known for its faults, and many rows are written in bulk anyway.
    /// </summary>
    /// <param name="options">The context's options.</param>
    /// <param name="connectionString">A connection string of Microsoft.Data.SqlClient.</param>
    /// <param name="schema">The context's schema, which also keeps its migrations history.</param>
    public static void Use(DbContextOptionsBuilder options, string connectionString, string schema) => options
        .UseSqlServer(connectionString, server => server
            .MigrationsAssembly(typeof(SqlServerStore).Assembly.FullName)
            .MigrationsHistoryTable("__EFMigrationsHistory", schema)
            .UseCompatibilityLevel(150)
            .MaxBatchSize(1)
            .ExecutionStrategy(dependencies => new ReadRetries(dependencies, SqlServerTrouble.IsTransient)))
        .ReplaceService<IProviderConventionSetBuilder, SqlServerConventions>();

    /// <summary>The connection string of a replica, with which the server is told that nobody writes.</summary>
    public static string Reading(string connectionString) =>
        new SqlConnectionStringBuilder(connectionString) { ApplicationIntent = ApplicationIntent.ReadOnly }.ToString();

    /// <summary>What an error of this provider means to the person who runs a command; null when it says enough itself.</summary>
    public static string? Explain(Exception error) => SqlServerTrouble.Explain(error);

    /// <summary>Whether the same statement may succeed in a moment, because a server starts, moves or has no free connection.</summary>
    public static bool IsTransient(Exception error) => SqlServerTrouble.IsTransient(error);

    /// <summary>The bulk writer of this provider.</summary>
    public static IBulkWriter BulkWriter { get; } = new SqlServerBulkWriter();

    /// <summary>The bulk reader of this provider.</summary>
    public static IBulkReader BulkReader { get; } = new ClientBulkReader();

    /// <summary>The transactions of this provider.</summary>
    public static IStoreTransactions Transactions { get; } = new SqlServerTransactions();
}
