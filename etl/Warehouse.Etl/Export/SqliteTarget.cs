using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Database;
using Warehouse.Model;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Export;

/// <summary>One SQLite file with the tables of the star as the product makes them, wherever the star itself is stored.</summary>
internal sealed class SqliteTarget : IExportTarget
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "warehouse.sqlite";

    private readonly ServiceProvider services;
    private readonly StarContext copy;

    private SqliteTarget(ServiceProvider services) =>
        (this.services, copy) = (services, services.GetRequiredService<IDbContextFactory<StarContext>>().CreateDbContext());

    /// <summary>Makes the file with empty tables.</summary>
    public static async Task<SqliteTarget> CreateAsync(string folder, CancellationToken cancellationToken)
    {
        var target = new SqliteTarget(new ServiceCollection().AddWarehouse(new ConfigurationBuilder().AddInMemoryCollection(
        [
            new("Database:Provider", nameof(DatabaseProvider.Sqlite)),
            new("Database:Directory", folder),
            new("ConnectionStrings:Warehouse", $"Data Source={Path.Combine(folder, FileName)};Pooling=False"),
        ]).Build()).BuildServiceProvider());
        await target.copy.Database.MigrateAsync(cancellationToken);

        // The lock of migrations leaves its file; nobody else migrates here, and who gets the folder would wonder what it is.
        File.Delete(Path.Combine(folder, FileName + "-migration"));
        return target;
    }

    public Task<long> WriteAsync<T>(IEntityType entity, IEnumerable<T> rows, CancellationToken cancellationToken)
        where T : class => services.GetRequiredService<IBulkWriter>().InsertAsync(copy, rows, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await copy.Database.GetDbConnection().CloseAsync();
        await copy.DisposeAsync();
        await services.DisposeAsync();
    }
}
