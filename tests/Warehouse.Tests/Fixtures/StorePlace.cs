using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Database;

namespace Warehouse.Tests.Fixtures;

/// <summary>
/// Where both stores of a test are: files in a folder of its own, or a database of its own on the server that
/// <see cref="PostgreSqlServer"/> names. Gone at the end, with the folder.
/// </summary>
internal sealed class StorePlace : IDisposable
{
    private static readonly string[] Files = ["operational", "warehouse"];

    private readonly string? database, connectionString;
    private string? snapshot;

    private StorePlace(string folder, string? database, string? connectionString = null) =>
        (Folder, this.database, this.connectionString) = (folder, database, connectionString ?? (database is null ? null : PostgreSqlServer.ConnectionString(database)));

    /// <summary>A folder for the files of the test.</summary>
    public string Folder { get; }

    /// <summary>Whether the product fills the stores by itself.</summary>
    public bool IsEmbedded => connectionString is null;

    /// <summary>The settings with which the product uses the stores.</summary>
    public IReadOnlyDictionary<string, string?> Settings => connectionString is null
        ? new Dictionary<string, string?> { ["Database:Directory"] = Folder }
        : PostgreSqlServer.SettingsOf(connectionString);

    /// <summary>A place without rows; on a server the schema is there already.</summary>
    public static StorePlace New(string name) => Make(name, () => PostgreSqlServer.EmptyTemplate);

    /// <summary>Files in a folder, whatever server there is.</summary>
    public static StorePlace OfFiles(string name) => new(Directory.CreateTempSubdirectory(name).FullName, null);

    /// <summary>A place that the API fills by itself; a server has been filled by the ETL before.</summary>
    public static StorePlace Filled(string name) => Make(name, () => PostgreSqlServer.LoadedTemplate);

    /// <summary>A place on another server, which the product makes and which goes with its server.</summary>
    public static StorePlace On(string connectionString) =>
        new(Directory.CreateTempSubdirectory("warehouse-own-").FullName, null, connectionString);

    /// <summary>Services that use the stores.</summary>
    public ServiceProvider NewServices() => new ServiceCollection()
        .AddWarehouse(new ConfigurationBuilder().AddInMemoryCollection(Settings).Build()).BuildServiceProvider();

    /// <summary>Keeps what both stores hold now, while nobody uses them, to be copied.</summary>
    public void Snap()
    {
        if (database is not null)
        {
            snapshot = PostgreSqlServer.Copy(database);
            return;
        }

        foreach (var file in Files)
            BackUp(Path.Combine(Folder, file + ".db"), Path.Combine(Folder, file + ".snapshot"));
    }

    /// <summary>A place that holds what was kept of this one.</summary>
    public StorePlace CopyOfSnapshot(string name)
    {
        var folder = Directory.CreateTempSubdirectory(name).FullName;
        if (snapshot is not null)
            return new(folder, PostgreSqlServer.Create(snapshot));
        foreach (var file in Files)
            File.Copy(Path.Combine(Folder, file + ".snapshot"), Path.Combine(folder, file + ".db"));
        return new(folder, null);
    }

    /// <summary>A place that holds what this one holds; both may go on.</summary>
    public StorePlace Copy(string name)
    {
        var folder = Directory.CreateTempSubdirectory(name).FullName;
        if (database is not null)
            return new(folder, PostgreSqlServer.Copy(database));
        foreach (var file in Files)
            BackUp(Path.Combine(Folder, file + ".db"), Path.Combine(folder, file + ".db"));
        return new(folder, null);
    }

    /// <summary>Lets generated keys go on after the highest that was given, as the embedded store does by itself.</summary>
    public void CountOn()
    {
        if (connectionString is not null)
            PostgreSqlServer.CountOn(connectionString);
    }

    /// <summary>Takes the star away, schema and all, while nobody uses it.</summary>
    public void ForgetStar()
    {
        if (database is not null)
            PostgreSqlServer.Run("DROP SCHEMA dw CASCADE", connectionString);
        else
            Array.ForEach(["", "-wal", "-shm"], part => File.Delete(Path.Combine(Folder, "warehouse.db" + part)));
    }

    /// <summary>Ends the connections that the pools keep.</summary>
    public void Disconnect()
    {
        if (database is not null)
            PostgreSqlServer.Disconnect(database);
        if (connectionString is not null)
            return;
        foreach (var file in Files)
        {
            using var connection = new SqliteConnection($"Data Source={Path.Combine(Folder, file + ".db")}");
            SqliteConnection.ClearPool(connection);
        }
    }

    public void Dispose()
    {
        if (snapshot is not null)
            PostgreSqlServer.Drop(snapshot);
        if (database is not null)
            PostgreSqlServer.Drop(database);
        else
            Disconnect();
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
    }

    private static StorePlace Make(string name, Func<string> template) => new(
        Directory.CreateTempSubdirectory(name).FullName, PostgreSqlServer.IsChosen ? PostgreSqlServer.Create(template()) : null);

    private static void BackUp(string file, string copy)
    {
        using var from = new SqliteConnection($"Data Source={file}");
        using var to = new SqliteConnection($"Data Source={copy};Pooling=False");
        from.Open();
        to.Open();
        from.BackupDatabase(to);
    }
}
