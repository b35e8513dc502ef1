using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Database;
using Warehouse.Etl.Import;
using Warehouse.Etl.Progress;
using Warehouse.Model;
using Warehouse.Model.Operational;

namespace Warehouse.Etl;

/// <summary>
/// Brings both stores to where every question can be answered: schema, shipped data, star. Each part is done only where it is
/// still missing, and each is atomic, so a start that was killed half-way is completed by the next one.
/// </summary>
public static class FirstLoad
{
    /// <summary>Does what is missing; a store that has everything is only looked at.</summary>
    /// <param name="services">Services with <see cref="DatabaseRegistration.AddWarehouse"/>.</param>
    /// <param name="output">Where progress is written: a terminal shows bars, everything else gets plain lines.</param>
    /// <param name="cancellationToken">Stops between and within the parts; what was finished stays.</param>
    /// <returns>The rows that were refused; 0 when all were taken or there was nothing to do.</returns>
    public static async Task<int> RunAsync(IServiceProvider services, TextWriter output, CancellationToken cancellationToken)
    {
        await services.GetRequiredService<WarehouseSchema>().MigrateAsync(cancellationToken);
        var board = ProgressBoards.For(output);
        var importer = new Importer(
            services.GetRequiredService<IDbContextFactory<OperationalContext>>(), services.GetRequiredService<IBulkWriter>(), board);
        var batches = await importer.ImportShippedAsync(ShippedData.Own, cancellationToken);
        await StarStep.RunAsync(services, board, cancellationToken);
        return batches.Sum(b => b.Rejected);
    }
}
