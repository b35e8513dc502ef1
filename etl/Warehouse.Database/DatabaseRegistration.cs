using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Database.PostgreSql;
using Warehouse.Database.Sqlite;
using Warehouse.Database.SqlServer;
using Warehouse.Model;
using Warehouse.Model.Operational;
using Warehouse.Model.Star;

namespace Warehouse.Database;

/// <summary>Chooses the provider: the only place that knows them all.</summary>
public static class DatabaseRegistration
{
    /// <summary>
    /// Adds <see cref="DatabaseOptions"/>, pooled factories of both contexts, the provider's <see cref="IBulkWriter"/>,
    /// <see cref="IBulkReader"/> and <see cref="IStoreTransactions"/>, and a context of its own for everyone who asks: what runs side by side must not share one.
    /// </summary>
    /// <param name="services">What they are added to.</param>
    /// <param name="configuration">The settings.</param>
    /// <param name="onlyAsks">Nobody here writes to the star of a server: it is read from its replica, where there is one.</param>
    /// <exception cref="InvalidOperationException">A setting is missing or wrong; the message names it.</exception>
    public static IServiceCollection AddWarehouse(this IServiceCollection services, IConfiguration configuration, bool onlyAsks = false)
    {
        var options = DatabaseOptions.From(configuration);
        var star = onlyAsks && options.Replica is { } replica ? Reading(options.Provider, replica) : options.Warehouse;
        services.AddSingleton(options);
        services.AddSingleton<WarehouseSchema>();
        services.AddPooledDbContextFactory<OperationalContext>(o => Use(o, options.Provider, options.Operational, OperationalContext.Schema));
        services.AddPooledDbContextFactory<StarContext>(o => Use(o, options.Provider, star, StarContext.Schema));
        services.AddTransient(s => s.GetRequiredService<IDbContextFactory<OperationalContext>>().CreateDbContext());
        services.AddTransient(s => s.GetRequiredService<IDbContextFactory<StarContext>>().CreateDbContext());
        var (writer, reader, transactions) = SeamOf(options.Provider);
        services.AddSingleton(writer);
        services.AddSingleton(reader);
        return services.AddSingleton(transactions);
    }

    private static (IBulkWriter Writer, IBulkReader Reader, IStoreTransactions Transactions) SeamOf(DatabaseProvider provider) => provider switch
    {
        DatabaseProvider.SqlServer => (SqlServerStore.BulkWriter, SqlServerStore.BulkReader, SqlServerStore.Transactions),
        DatabaseProvider.PostgreSql => (PostgreSqlStore.BulkWriter, PostgreSqlStore.BulkReader, PostgreSqlStore.Transactions),
        _ => (SqliteStore.BulkWriter, SqliteStore.BulkReader, SqliteStore.Transactions),
    };

    private static string Reading(DatabaseProvider provider, string replica) =>
        provider == DatabaseProvider.SqlServer ? SqlServerStore.Reading(replica) : replica;

    private static void Use(DbContextOptionsBuilder options, DatabaseProvider provider, string connectionString, string schema)
    {
        options.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);

        // Nobody shares a context; to look for it would cost two objects for every row that is read.
        options.EnableThreadSafetyChecks(false);
        switch (provider)
        {
            case DatabaseProvider.SqlServer:
                OwnServices.Use(options, schema);
                SqlServerStore.Use(options, connectionString, schema);
                break;
            case DatabaseProvider.PostgreSql:
                OwnServices.Use(options, schema);
                PostgreSqlStore.Use(options, connectionString, schema);
                break;
            default:
                SqliteStore.Use(options, connectionString);
                break;
        }
    }
}
