using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Database;
using Warehouse.Etl.Demo;
using Warehouse.Etl.Import;
using Warehouse.Etl.Progress;
using Warehouse.Model;
using Warehouse.Model.Operational;
using Warehouse.Model.Star;

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
    public static Task<int> RunAsync(IServiceProvider services, TextWriter output, CancellationToken cancellationToken) =>
        RunAsync(services, ShippedData.Own, output, cancellationToken);

    /// <summary>The same with other files under the names of those that ship.</summary>
    internal static async Task<int> RunAsync(IServiceProvider services, ShippedData data, TextWriter output, CancellationToken cancellationToken)
    {
        await services.GetRequiredService<WarehouseSchema>().MigrateAsync(cancellationToken);
        var board = ProgressBoards.For(output);
        var importer = new Importer(
            services.GetRequiredService<IDbContextFactory<OperationalContext>>(), services.GetRequiredService<IBulkWriter>(),
            services.GetRequiredService<IStoreTransactions>(), board);
        var batches = await importer.ImportShippedAsync(data, cancellationToken);
        await StarStep.RunAsync(services, board, cancellationToken);
        return batches.Sum(b => b.Rejected);
    }

    /// <summary>
    /// Adds the demonstration scenario to stores that have published one load and no other; later it is neither made again
    /// nor brought back after somebody removed it. What was broken off is completed by the next call.
    /// </summary>
    /// <param name="services">Services with <see cref="DatabaseRegistration.AddWarehouse"/>.</param>
    /// <param name="scale">How much: 1 is one term for the whole country, about 650,000 outcomes.</param>
    /// <param name="output">Where progress is written.</param>
    /// <param name="cancellationToken">Stops; both stores stay as they were.</param>
    /// <returns>Whether it was added.</returns>
    public static async Task<bool> DemonstrateAsync(IServiceProvider services, double scale, TextWriter output, CancellationToken cancellationToken)
    {
        await using (var star = await services.GetRequiredService<IDbContextFactory<StarContext>>().CreateDbContextAsync(cancellationToken))
        {
            if (await star.LoadRuns.CountAsync(cancellationToken) != 1)
                return false;
        }

        var board = ProgressBoards.For(output);
        await DemonstrationStep.MakeAsync(services, new(scale, DemonstrationStep.UsualSeed), board, cancellationToken);
        await StarStep.RunAsync(services, board, cancellationToken);
        return true;
    }
}
