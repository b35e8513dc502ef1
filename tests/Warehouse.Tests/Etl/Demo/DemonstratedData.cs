using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Etl;
using Warehouse.Etl.Demo;
using Warehouse.Etl.Import;
using Warehouse.Etl.Progress;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Imports;

namespace Warehouse.Tests.Etl.Demo;

/// <summary>All that ships, and a small demonstration beside it, both loaded.</summary>
public sealed class DemonstratedData : IAsyncLifetime
{
    internal static readonly Scenario Small = new(0.02, 112);

    public TemporaryStore Store { get; } = new();

    public ImportBatch Batch { get; private set; } = null!;

    internal static Demonstration Of(TemporaryStore store) => new(store.Services.GetRequiredService<IDbContextFactory<OperationalContext>>(), store.Bulk);

    internal static Task<Warehouse.Etl.Load.LoadResult> LoadAsync(TemporaryStore store) =>
        StarStep.RunAsync(store.Services, new PlainBoard(TextWriter.Null), CancellationToken.None);

    public async Task InitializeAsync()
    {
        await Store.MigrateAsync();
        await Store.Importer.ImportShippedAsync(ShippedData.Own, CancellationToken.None);
        (Batch, _) = await Of(Store).MakeAsync(Small, null, CancellationToken.None);
        await LoadAsync(Store);
        Store.Snap();
    }

    public async Task DisposeAsync() => await Store.DisposeAsync();
}

/// <summary>The tests that look at a demonstration.</summary>
[CollectionDefinition(Name)]
public sealed class DemonstratedDataCollection : ICollectionFixture<DemonstratedData>
{
    public const string Name = "demonstrated data";
}
