using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Database;
using Warehouse.Etl.Load;
using Warehouse.Etl.Progress;
using Warehouse.Model;
using Warehouse.Model.Operational;
using Warehouse.Model.Star;

namespace Warehouse.Etl;

/// <summary>The load of the star schema as a step with progress.</summary>
internal static class StarStep
{
    /// <summary>Loads what is new.</summary>
    /// <exception cref="LoadFailedException">A control sum differs; nothing was published.</exception>
    /// <exception cref="StoreBusyException">Another load did not end in time.</exception>
    public static Task<LoadResult> RunAsync(IServiceProvider services, IProgressBoard board, CancellationToken cancellationToken) =>
        RunAsync(services, board, StarLoad.UsualPatience, rehearsal: false, cancellationToken);

    /// <summary>Says so when a first look at the store shows that there is nothing to load: the look costs a fraction of a load that finds it out.</summary>
    /// <returns>Whether there is nothing to load; false also where only a load can tell.</returns>
    public static bool IsUpToDate(IServiceProvider services, IProgressBoard board)
    {
        var load = services.GetRequiredService<WarehouseSchema>().UpToDateLoad(StarLoad.RulesVersion);
        if (load is { } id)
            board.Line($"{"star",-24} {UpToDate(id)}");
        return load is not null;
    }

    /// <inheritdoc cref="RunAsync(IServiceProvider, IProgressBoard, CancellationToken)"/>
    /// <param name="services">Services with both stores.</param>
    /// <param name="board">Where progress is shown.</param>
    /// <param name="patience">How long to wait for another load.</param>
    /// <param name="rehearsal">Only tells what a load would change.</param>
    /// <param name="cancellationToken">Ends the load.</param>
    public static Task<LoadResult> RunAsync(
        IServiceProvider services, IProgressBoard board, TimeSpan patience, bool rehearsal, CancellationToken cancellationToken)
    {
        var load = new StarLoad(
            services.GetRequiredService<IDbContextFactory<OperationalContext>>(),
            services.GetRequiredService<IDbContextFactory<StarContext>>(),
            services.GetRequiredService<IBulkWriter>(),
            services.GetRequiredService<IBulkReader>(),
            services.GetRequiredService<IStoreTransactions>(),
            TimeProvider.System)
        {
            Patience = patience,
            Rehearsal = rehearsal,
        };
        return board.StepAsync("star", step => load.RunAsync(new Watch(step), cancellationToken), result => rehearsal ? "rehearsed; nothing was written" : Describe(result));
    }

    private static string Describe(LoadResult result) => result.Published
        ? string.Create(CultureInfo.InvariantCulture, $"load {result.Run.Id} published, {result.Tables.Sum(t => t.Rows):N0} rows, {result.Run.Checks.Count} checks passed")
        : UpToDate(result.Run.Id);

    private static string UpToDate(int load) => string.Create(CultureInfo.InvariantCulture, $"load {load} is up to date; nothing changed");

    /// <summary>Rows add up over the tables of a load; the bar is that of the table being written.</summary>
    private sealed class Watch(IProgressStep step) : IProgress<LoadProgress>
    {
        private string table = "";
        private long before, current;

        public void Report(LoadProgress value)
        {
            if (value.Step != table || value.Rows < current)
                (table, before) = (value.Step, before + current);
            current = value.Rows;
            step.At(value.Total is > 0 and var total ? (double)value.Rows / total : 0, before + current);
        }
    }
}
