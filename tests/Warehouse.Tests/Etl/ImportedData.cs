using Warehouse.Etl.Import;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Imports;

namespace Warehouse.Tests.Etl;

/// <summary>A store that holds all that ships, made once; tests that write take a copy.</summary>
public sealed class ImportedData : IAsyncLifetime
{
    public TemporaryStore Store { get; } = new();

    public IReadOnlyList<ImportBatch> Batches { get; private set; } = [];

    public OperationalContext Open() => Store.Open();

    /// <summary>A store of one's own with the same contents.</summary>
    public TemporaryStore Copy() => Store.Copy();

    public async Task InitializeAsync()
    {
        await Store.MigrateAsync();
        Batches = await Store.Importer.ImportShippedAsync(ShippedData.Own, CancellationToken.None);
        Store.Snap();
    }

    public async Task DisposeAsync() => await Store.DisposeAsync();
}

/// <summary>The tests that look at the imported data.</summary>
[CollectionDefinition(Name)]
public sealed class ImportedDataCollection : ICollectionFixture<ImportedData>
{
    public const string Name = "imported data";
}
