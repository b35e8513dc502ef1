using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Warehouse.Database;
using Warehouse.Database.PostgreSql;
using Warehouse.Etl;
using Warehouse.Model.Operational;

namespace Warehouse.Tests.Fixtures;

/// <summary>
/// The server that the stores of tests are on when <c>WAREHOUSE_TEST_POSTGRESQL</c> holds a connection string of it: every store is a
/// database of its own, copied from a template that is made once a run.
/// </summary>
internal static class PostgreSqlServer
{
    private const string Setting = "WAREHOUSE_TEST_POSTGRESQL";
    private const int Attempts = 10;

    private static readonly string? Address = Environment.GetEnvironmentVariable(Setting) is { Length: > 0 } set ? set : null;

    private static readonly Lazy<string> Migrated = new(() => MakeTemplate("migrated", null, services =>
        services.GetRequiredService<WarehouseSchema>().MigrateAsync(CancellationToken.None)));

    private static readonly Lazy<string> Loaded = new(() => MakeTemplate("loaded", EmptyTemplate, services =>
        FirstLoad.RunAsync(services, TextWriter.Null, CancellationToken.None)));

    /// <summary>Whether the stores of tests are on it.</summary>
    public static bool IsChosen => Address is not null;

    /// <summary>A database with the schema and no rows, to make others from.</summary>
    public static string EmptyTemplate => Migrated.Value;

    /// <summary>A database with all that ships, loaded, to make others from.</summary>
    public static string LoadedTemplate => Loaded.Value;

    /// <summary>The settings with which the product uses a database.</summary>
    public static IReadOnlyDictionary<string, string?> SettingsOf(string connectionString) => new Dictionary<string, string?>
    {
        ["Database:Provider"] = nameof(DatabaseProvider.PostgreSql),
        ["ConnectionStrings:Operational"] = connectionString,
    };

    /// <summary>How to reach a database; 20 connections at most, since many tests run at once.</summary>
    public static string ConnectionString(string database) => new NpgsqlConnectionStringBuilder(Address)
    {
        Database = database,
        MaxPoolSize = 20,
        IncludeErrorDetail = true,
    }.ToString();

    /// <summary>Makes a database with the contents of another, which nobody uses meanwhile.</summary>
    /// <returns>Its name.</returns>
    public static string Create(string template)
    {
        var name = $"warehouse_{Environment.ProcessId}_{Guid.NewGuid():N}";
        Run($"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY");
        return name;
    }

    /// <summary>
    /// Makes a database with the contents of another, which is told to let go of its connections: again when its product opened one
    /// meanwhile, since what runs behind a start asks whenever it likes.
    /// </summary>
    public static string Copy(string database)
    {
        for (var attempt = 1; ; attempt++)
        {
            Disconnect(database);
            try
            {
                return Create(database);
            }
            catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.ObjectInUse && attempt < Attempts)
            {
            }
        }
    }

    /// <summary>Ends every connection to a database; whoever asks next opens one anew.</summary>
    public static void Disconnect(string database)
    {
        Forget(database);
        Run($"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '{database}'");
    }

    /// <summary>Deletes a database, whoever still uses it.</summary>
    public static void Drop(string database)
    {
        Forget(database);
        Run($"DROP DATABASE IF EXISTS {database} WITH (FORCE)");
    }

    /// <summary>Closes the connections to a database that wait to be used again: the product's, which words them in its own way. Tests keep none.</summary>
    private static void Forget(string database)
    {
        var options = new DbContextOptionsBuilder();
        PostgreSqlStore.Use(options, ConnectionString(database), OperationalContext.Schema);
        using var context = new DbContext(options.Options);
        NpgsqlConnection.ClearPool((NpgsqlConnection)context.Database.GetDbConnection());
    }

    /// <summary>Lets every generated key go on after the highest of its table.</summary>
    public static void CountOn(string connectionString) => Run(
        """
        DO $$ DECLARE c record; BEGIN
          FOR c IN SELECT table_schema s, table_name t, column_name k FROM information_schema.columns WHERE is_identity = 'YES' LOOP
            EXECUTE format('SELECT setval(pg_get_serial_sequence(%L, %L), (SELECT coalesce(max(%I), 0) + 1 FROM %I.%I), false)', format('%I.%I', c.s, c.t), c.k, c.k, c.s, c.t);
          END LOOP;
        END $$
        """,
        connectionString);

    private static string MakeTemplate(string what, string? template, Func<IServiceProvider, Task> fill)
    {
        var name = $"warehouse_{Environment.ProcessId}_{what}";
        Run($"CREATE DATABASE {name} TEMPLATE {template ?? "template0"}");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Drop(name);
        using (var services = new ServiceCollection()
            .AddWarehouse(new ConfigurationBuilder().AddInMemoryCollection(SettingsOf(ConnectionString(name))).Build()).BuildServiceProvider())
        {
            Task.Run(() => fill(services)).GetAwaiter().GetResult();
        }

        Disconnect(name);
        return name;
    }

    /// <summary>Runs a statement in a database, or beside them all.</summary>
    public static void Run(string statement, string? connectionString = null)
    {
        using var connection = new NpgsqlConnection(
            (connectionString is null
                ? new NpgsqlConnectionStringBuilder(Address) { MaxPoolSize = 10, CommandTimeout = 120 }
                : new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }).ToString());
        connection.Open();
        using var command = new NpgsqlCommand(statement, connection);
        command.ExecuteNonQuery();
    }
}
