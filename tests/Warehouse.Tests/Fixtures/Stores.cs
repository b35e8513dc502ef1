using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Database;
using Warehouse.Etl.Export;
using Warehouse.Etl.Load;
using Warehouse.Model;
using Warehouse.Model.Operational;
using Warehouse.Model.Star;

namespace Warehouse.Tests.Fixtures;

/// <summary>Both stores, migrated and empty, in a place of their own that is gone at the end.</summary>
public sealed class Stores : IAsyncDisposable
{
    private readonly StorePlace place;
    private ServiceProvider services;

    private Stores(StorePlace place) => (this.place, services) = (place, place.NewServices());

    /// <summary>The star's file; only the embedded store has one.</summary>
    public string StarFile => Path.Combine(Folder, "warehouse.db");

    /// <summary>The operational store's file; only the embedded store has one.</summary>
    public string OperationalFile => Path.Combine(Folder, "operational.db");

    public StarLoad Load => NewLoad(TimeSpan.FromSeconds(30));

    public string Folder => place.Folder;

    /// <summary>The settings with which the product uses the stores.</summary>
    public IReadOnlyDictionary<string, string?> Settings => place.Settings;

    public IBulkWriter Bulk => services.GetRequiredService<IBulkWriter>();

    public IBulkReader Reader => services.GetRequiredService<IBulkReader>();

    public IStoreTransactions Transactions => services.GetRequiredService<IStoreTransactions>();

    /// <summary>Other services that use the stores.</summary>
    public ServiceProvider NewServices() => place.NewServices();

    public static Task<Stores> CreateAsync(params IEnumerable<object> rows) => OnAsync(StorePlace.New("warehouse-"), rows);

    /// <summary>In a place that goes with these stores.</summary>
    internal static async Task<Stores> OnAsync(StorePlace place, IEnumerable<object> rows)
    {
        var stores = new Stores(place);
        await stores.services.GetRequiredService<WarehouseSchema>().MigrateAsync(CancellationToken.None);
        await stores.SaveAsync(rows);
        return stores;
    }

    public OperationalContext Operational() => services.GetRequiredService<IDbContextFactory<OperationalContext>>().CreateDbContext();

    public StarContext Star() => services.GetRequiredService<IDbContextFactory<StarContext>>().CreateDbContext();

    /// <summary>Another load of the same stores, which soon gives up waiting.</summary>
    public StarLoad ImpatientLoad() => NewLoad(TimeSpan.FromSeconds(1));

    /// <summary>Saves rows as a person does who works with the operational store.</summary>
    public async Task SaveAsync(params IEnumerable<object> rows)
    {
        await using var store = Operational();
        store.AddRange(rows);
        await store.SaveChangesAsync();
        place.CountOn();
    }

    /// <summary>Puts a copy in the place of the operational store, as a person does who restores it.</summary>
    public async Task ReplaceOperationalAsync(string copy)
    {
        await StopAsync();
        services = place.NewServices();
        File.Delete(OperationalFile + "-wal");
        File.Delete(OperationalFile + "-shm");
        File.Move(copy, OperationalFile, overwrite: true);
    }

    /// <summary>Leaves an empty star in the place of the one that was loaded.</summary>
    public async Task ForgetStarAsync()
    {
        await StopAsync();
        services = place.NewServices();
        place.ForgetStar();
        await services.GetRequiredService<WarehouseSchema>().MigrateAsync(CancellationToken.None);
    }

    public Task<LoadResult> LoadAsync(Action<LoadProgress>? watch = null) => Load.RunAsync(watch is null ? null : new Watcher(watch), CancellationToken.None);

    /// <summary>Loads as if it were another day.</summary>
    public Task<LoadResult> LoadOnAsync(DateOnly day) => NewLoad(TimeSpan.FromSeconds(30), day: day).RunAsync(null, CancellationToken.None);

    /// <summary>Tells what a load would change.</summary>
    public Task<LoadResult> RehearseAsync() => NewLoad(TimeSpan.FromSeconds(30), rehearsal: true).RunAsync(null, CancellationToken.None);

    /// <summary>Writes the star into a new folder beside the stores.</summary>
    internal async Task<string> ExportAsync(ExportFormat format, string name)
    {
        var target = Path.Combine(Folder, name);
        await new StarExport(services.GetRequiredService<IDbContextFactory<StarContext>>(), Transactions).WriteAsync(format, target, CancellationToken.None);
        return target;
    }

    /// <summary>Loads everything, as if nothing had been loaded.</summary>
    public Task<LoadResult> LoadAnewAsync(Action<LoadProgress>? watch = null) =>
        NewLoad(TimeSpan.FromSeconds(30), anew: true).RunAsync(watch is null ? null : new Watcher(watch), CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        place.Dispose();
    }

    /// <summary>Closes every connection: files are exchanged only while nobody has them open.</summary>
    private async Task StopAsync()
    {
        await services.DisposeAsync();
        place.Disconnect();
    }

    private StarLoad NewLoad(TimeSpan patience, bool anew = false, bool rehearsal = false, DateOnly? day = null) => new(
        services.GetRequiredService<IDbContextFactory<OperationalContext>>(),
        services.GetRequiredService<IDbContextFactory<StarContext>>(),
        Bulk,
        Reader,
        services.GetRequiredService<IStoreTransactions>(),
        day is { } noon ? new Noon(noon) : TimeProvider.System)
    {
        Patience = patience,
        Anew = anew,
        Rehearsal = rehearsal,
    };

    private sealed class Noon(DateOnly day) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(day, new(12, 0), TimeSpan.Zero);
    }

    /// <summary>Tells at once: <see cref="Progress{T}"/> would tell later, from another thread.</summary>
    private sealed class Watcher(Action<LoadProgress> watch) : IProgress<LoadProgress>
    {
        public void Report(LoadProgress value) => watch(value);
    }
}
