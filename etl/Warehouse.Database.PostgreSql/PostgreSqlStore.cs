using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Npgsql;
using Warehouse.Model;

namespace Warehouse.Database.PostgreSql;

/// <summary>PostgreSQL 14 or later: both contexts in one database, schemas <c>op</c> and <c>dw</c>.</summary>
public static class PostgreSqlStore
{
    /// <summary>
    /// What the server is to plan with. Its own values are for disks that turn and statements of minutes: what is asked here is mostly in
    /// memory and answered in milliseconds, so compiling a statement and starting workers for anything but the facts takes longer than
    /// the statement, and the yearly aggregate is read by its key rather than whole.
    /// </summary>
    private const string Planning =
        "-c jit=off -c random_page_cost=1.1 -c work_mem=32MB -c min_parallel_table_scan_size=128MB -c min_parallel_index_scan_size=64MB";

    /// <summary>How many bytes of an answer are taken from the server at once: eight times what the client takes by itself.</summary>
    private const int AtOnce = 1 << 16;

    /// <summary>
    /// Sets a context up for a PostgreSQL database, which answers like the other stores: a missing value comes before every other
    /// one, and text is compared as it is written, whatever the locale of the server.
    /// </summary>
    /// <param name="options">The context's options.</param>
    /// <param name="connectionString">A connection string of Npgsql; what its <c>Options</c> say goes before what is set here.</param>
    /// <param name="schema">The context's schema, which also keeps its migrations history.</param>
    public static void Use(DbContextOptionsBuilder options, string connectionString, string schema) => options
        .UseNpgsql(Planned(connectionString), server => server
            .MigrationsAssembly(typeof(PostgreSqlStore).Assembly.FullName)
            .MigrationsHistoryTable("__EFMigrationsHistory", schema)
            .ExecutionStrategy(dependencies => new ReadRetries(dependencies, PostgreSqlTrouble.IsTransient)))
        .AddInterceptors(SpanishSearch.Instance)
        .ReplaceService<IProviderConventionSetBuilder, PostgreSqlConventions>()
        .ReplaceService<IQuerySqlGeneratorFactory, NullsFirst>();

    /// <summary>What an error of this provider means to the person who runs a command; null when it says enough itself.</summary>
    public static string? Explain(Exception error) => PostgreSqlTrouble.Explain(error);

    /// <summary>Whether the same statement may succeed in a moment, because a server starts, stops or has no free connection.</summary>
    public static bool IsTransient(Exception error) => PostgreSqlTrouble.IsTransient(error);

    /// <summary>The bulk writer of this provider.</summary>
    public static IBulkWriter BulkWriter { get; } = new PostgreSqlBulkWriter();

    /// <summary>The bulk reader of this provider.</summary>
    public static IBulkReader BulkReader { get; } = new PostgreSqlBulkReader();

    /// <summary>The transactions of this provider.</summary>
    public static IStoreTransactions Transactions { get; } = new PostgreSqlTransactions();

    private static string Planned(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        settings.Options = $"{Planning} {settings.Options}".TrimEnd();
        settings.ReadBufferSize = Math.Max(settings.ReadBufferSize, AtOnce);
        return settings.ToString();
    }
}
