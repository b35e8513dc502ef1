using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Database;
using Warehouse.Etl.Import;
using Warehouse.Etl.Progress;
using Warehouse.Model;
using Warehouse.Model.Operational;
using Warehouse.Model.Star;

namespace Warehouse.Tests.Etl;

/// <summary>Both stores in a folder of their own, deleted at the end.</summary>
public sealed class TemporaryStore : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("warehouse-etl-").FullName;
    private readonly ServiceProvider services;

    public TemporaryStore() => services = NewServices();

    public string Folder => folder;

    public IServiceProvider Services => services;

    public OperationalContext Open() => services.GetRequiredService<IDbContextFactory<OperationalContext>>().CreateDbContext();

    public StarContext OpenStar() => services.GetRequiredService<IDbContextFactory<StarContext>>().CreateDbContext();

    public ServiceProvider NewServices() => new ServiceCollection().AddWarehouse(new ConfigurationBuilder()
        .AddInMemoryCollection([new("Database:Directory", folder)]).Build()).BuildServiceProvider();

    internal IBulkWriter Bulk => services.GetRequiredService<IBulkWriter>();

    internal Importer Importer => new(services.GetRequiredService<IDbContextFactory<OperationalContext>>(), Bulk, new PlainBoard(TextWriter.Null));

    public Task MigrateAsync() => services.GetRequiredService<WarehouseSchema>().MigrateAsync(CancellationToken.None);

    /// <summary>Writes what both stores hold into one file each.</summary>
    public async Task SnapshotAsync()
    {
        await using var store = Open();
        await store.Database.ExecuteSqlRawAsync("VACUUM INTO {0}", Path.Combine(folder, "operational.snapshot"));
        await using var star = services.GetRequiredService<IDbContextFactory<StarContext>>().CreateDbContext();
        await star.Database.ExecuteSqlRawAsync("VACUUM INTO {0}", Path.Combine(folder, "warehouse.snapshot"));
    }

    /// <summary>Stores that hold what the snapshot of these holds.</summary>
    public TemporaryStore Copy()
    {
        var copy = new TemporaryStore();
        foreach (var file in new[] { "operational", "warehouse" })
            File.Copy(Path.Combine(folder, file + ".snapshot"), Path.Combine(copy.Folder, file + ".db"));
        return copy;
    }

    /// <summary>Writes a file into the folder.</summary>
    public string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public async ValueTask DisposeAsync()
    {
        var options = services.GetRequiredService<DatabaseOptions>();
        await services.DisposeAsync();
        foreach (var connectionString in new[] { options.Operational, options.Warehouse })
        {
            using var connection = new SqliteConnection(connectionString);
            SqliteConnection.ClearPool(connection);
        }

        Directory.Delete(folder, recursive: true);
    }
}
