using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Database;
using Warehouse.Etl.Import;
using Warehouse.Etl.Progress;
using Warehouse.Model;
using Warehouse.Model.Operational;
using Warehouse.Model.Star;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Etl;

/// <summary>Both stores in a place of their own that is gone at the end; on a server the schema is there from the beginning.</summary>
public sealed class TemporaryStore : IAsyncDisposable
{
    private const string Name = "warehouse-etl-";

    private readonly StorePlace place;
    private readonly ServiceProvider services;

    public TemporaryStore()
        : this(StorePlace.New(Name))
    {
    }

    private TemporaryStore(StorePlace place) => (this.place, services) = (place, place.NewServices());

    public string Folder => place.Folder;

    /// <summary>The settings with which the product uses the stores.</summary>
    public IReadOnlyDictionary<string, string?> Settings => place.Settings;

    public IServiceProvider Services => services;

    public OperationalContext Open() => services.GetRequiredService<IDbContextFactory<OperationalContext>>().CreateDbContext();

    public StarContext OpenStar() => services.GetRequiredService<IDbContextFactory<StarContext>>().CreateDbContext();

    public ServiceProvider NewServices() => place.NewServices();

    internal IBulkWriter Bulk => services.GetRequiredService<IBulkWriter>();

    internal IStoreTransactions Transactions => services.GetRequiredService<IStoreTransactions>();

    internal Importer Importer => new(services.GetRequiredService<IDbContextFactory<OperationalContext>>(), Bulk, Transactions, new PlainBoard(TextWriter.Null));

    public Task MigrateAsync() => services.GetRequiredService<WarehouseSchema>().MigrateAsync(CancellationToken.None);

    /// <summary>Keeps what both stores hold now, to be copied.</summary>
    public void Snap() => place.Snap();

    /// <summary>Stores that hold what was kept of these.</summary>
    public TemporaryStore Copy() => new(place.CopyOfSnapshot(Name));

    /// <summary>Writes a file into the folder.</summary>
    public string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        place.Dispose();
    }
}
