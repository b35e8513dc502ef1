using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Database;
using Warehouse.Etl.Import;
using Warehouse.Etl.Progress;
using Warehouse.Model;
using Warehouse.Model.Operational;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Verbs;

/// <summary>What a verb works with.</summary>
/// <param name="services">Services with both stores.</param>
/// <param name="output">Where the answer goes.</param>
internal sealed class VerbContext(IServiceProvider services, TextWriter output)
{
    /// <summary>Services with both stores.</summary>
    public IServiceProvider Services => services;

    /// <summary>Where the answer goes.</summary>
    public TextWriter Output => output;

    /// <summary>The operational store.</summary>
    public IDbContextFactory<OperationalContext> Operational => services.GetRequiredService<IDbContextFactory<OperationalContext>>();

    /// <summary>The star schema.</summary>
    public IDbContextFactory<StarContext> Star => services.GetRequiredService<IDbContextFactory<StarContext>>();

    /// <summary>Imports with progress on the output.</summary>
    public Importer Importer => new(Operational, services.GetRequiredService<IBulkWriter>(), services.GetRequiredService<IStoreTransactions>(), ProgressBoards.For(output));

    /// <summary>Creates what is missing of both stores, and says where they are.</summary>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        await SayWhereAsync();
        await MigrateAsync(cancellationToken);
    }

    /// <summary>Says where the stores are.</summary>
    public Task SayWhereAsync()
    {
        var options = services.GetRequiredService<DatabaseOptions>();
        return output.WriteLineAsync(options.Directory is { } directory ? $"Stores: {directory}" : $"Stores: {options.Provider}");
    }

    /// <summary>Creates what is missing of both stores.</summary>
    public Task MigrateAsync(CancellationToken cancellationToken) => services.GetRequiredService<WarehouseSchema>().MigrateAsync(cancellationToken);
}
