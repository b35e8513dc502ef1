using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational;
using Warehouse.Model.Star;

namespace Warehouse.Database;

/// <summary>Brings both stores to the schema of this version of the product.</summary>
public sealed class WarehouseSchema(
    DatabaseOptions options,
    IDbContextFactory<OperationalContext> operational,
    IDbContextFactory<StarContext> star)
{
    /// <summary>Creates what is missing, including the folder of the embedded store; does nothing to an up-to-date store.</summary>
    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        if (options.Directory is { } directory)
        {
            Directory.CreateDirectory(directory);
        }

        await using (var context = await operational.CreateDbContextAsync(cancellationToken))
        {
            await context.Database.MigrateAsync(cancellationToken);
        }

        await using (var context = await star.CreateDbContextAsync(cancellationToken))
        {
            await context.Database.MigrateAsync(cancellationToken);
        }
    }
}
