using Microsoft.EntityFrameworkCore;
using Warehouse.Model;

namespace Warehouse.Database.SqlServer;

/// <summary>SQL Server 2019 or later: both contexts in one database, schemas <c>op</c> and <c>dw</c>.</summary>
public static class SqlServerStore
{
    /// <summary>
    /// Sets a context up for a SQL Server database. Statements are not retried by themselves: an import and a load are one
    /// transaction each, which either publishes or leaves the old state, and is run again as a whole.
    /// </summary>
    /// <param name="options">The context's options.</param>
    /// <param name="connectionString">A connection string of Microsoft.Data.SqlClient.</param>
    /// <param name="schema">The context's schema, which also keeps its migrations history.</param>
    public static void Use(DbContextOptionsBuilder options, string connectionString, string schema) => options
        .UseSqlServer(connectionString, server => server
            .MigrationsAssembly(typeof(SqlServerStore).Assembly.FullName)
            .MigrationsHistoryTable("__EFMigrationsHistory", schema)
            .UseCompatibilityLevel(150));

    /// <summary>The bulk writer of this provider.</summary>
    public static IBulkWriter BulkWriter { get; } = new SqlServerBulkWriter();

    /// <summary>The bulk reader of this provider.</summary>
    public static IBulkReader BulkReader { get; } = new ClientBulkReader();

    /// <summary>The transactions of this provider.</summary>
    public static IStoreTransactions Transactions { get; } = new SqlServerTransactions();
}
