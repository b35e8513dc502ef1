using Microsoft.Extensions.Configuration;
using Warehouse.Database.Sqlite;

namespace Warehouse.Database;

/// <summary>Where the stores are, from ordinary configuration; the API, the ETL and the reports read the same settings.</summary>
public sealed class DatabaseOptions
{
    private DatabaseOptions(DatabaseProvider provider, string? directory, string operational, string warehouse, string? replica = null)
    {
        (Provider, Directory, Operational, Warehouse, Replica) = (provider, directory, operational, warehouse, replica);
    }

    /// <summary><c>Database:Provider</c>; <c>Sqlite</c> by default.</summary>
    public DatabaseProvider Provider { get; }

    /// <summary><c>Database:Directory</c>: folder of the embedded store's files; null for a server.</summary>
    public string? Directory { get; }

    /// <summary><c>ConnectionStrings:Operational</c>.</summary>
    public string Operational { get; }

    /// <summary><c>ConnectionStrings:Warehouse</c>.</summary>
    public string Warehouse { get; }

    /// <summary><c>ConnectionStrings:Replica</c>: where the star is read by who only reads it; null when there is no other place, as for the embedded store.</summary>
    public string? Replica { get; }

    /// <summary>Reads the settings.</summary>
    /// <exception cref="InvalidOperationException">The provider is unknown, or a server has no connection string; the message names the setting.</exception>
    public static DatabaseOptions From(IConfiguration configuration)
    {
        var name = configuration["Database:Provider"] ?? nameof(DatabaseProvider.Sqlite);
        if (!Enum.TryParse<DatabaseProvider>(name, ignoreCase: true, out var provider) || !Enum.IsDefined(provider))
        {
            throw new InvalidOperationException(
                $"Database:Provider is '{name}'; it must be one of {string.Join(", ", Enum.GetNames<DatabaseProvider>())}.");
        }

        return provider == DatabaseProvider.Sqlite ? Embedded(configuration) : Server(configuration, provider);
    }

    private static DatabaseOptions Embedded(IConfiguration configuration)
    {
        var directory = Path.GetFullPath(configuration["Database:Directory"] is { Length: > 0 } set
            ? set
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "Warehouse"));
        return new(
            DatabaseProvider.Sqlite,
            directory,
            configuration.GetConnectionString("Operational") ?? SqliteStore.ConnectionString(Path.Combine(directory, "operational.db")),
            configuration.GetConnectionString("Warehouse") ?? SqliteStore.ConnectionString(Path.Combine(directory, "warehouse.db")));
    }

    private static DatabaseOptions Server(IConfiguration configuration, DatabaseProvider provider)
    {
        var operational = configuration.GetConnectionString("Operational")
            ?? throw new InvalidOperationException($"Database:Provider is {provider}, so ConnectionStrings:Operational must be set.");
        return new(provider, null, operational, configuration.GetConnectionString("Warehouse") ?? operational, configuration.GetConnectionString("Replica"));
    }
}
