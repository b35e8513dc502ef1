using Warehouse.Database;
using Warehouse.Etl;

namespace Warehouse.Api.Hosting;

/// <summary>
/// Makes the warehouse ready at start: the embedded store is created and filled here; a server's store is filled by the ETL,
/// so there the worker waits until a load is published, and watches from then on whether it can still be read.
/// </summary>
internal sealed class FirstLoadWorker(
    IServiceProvider services,
    DatabaseOptions database,
    Readiness readiness,
    IHostApplicationLifetime lifetime,
    IConfiguration configuration,
    IHostEnvironment environment,
    ILogger<FirstLoadWorker> logger)
{
    private const string DemonstrationScale = "Demonstration:Scale";
    private const double UsualScale = 0.1;

    /// <summary>What it does beside the answers: over when an embedded store is filled, or with the application when it watches a server.</summary>
    public Task Work { get; private set; } = Task.CompletedTask;

    /// <summary>Begins, beside everything else that a start does; ends with the application.</summary>
    public void Begin() => Work = Task.Run(() => WorkAsync(lifetime.ApplicationStopping));

    private async Task WorkAsync(CancellationToken stopping)
    {
        try
        {
            if (database.Directory is null)
            {
                await services.GetRequiredService<ServerWatch>().WatchAsync(stopping);
                return;
            }

            await FillAsync(database.Directory, stopping);
            readiness.Succeed();
            logger.LogInformation("Ready.");
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            readiness.Fail("The first load failed; the log says why.");
            logger.LogCritical(failure, "The first load failed; nothing half-loaded was kept.");
            Environment.ExitCode = 3;
            lifetime.ApplicationStarted.Register(lifetime.StopApplication);
            return;
        }

        await DemonstrateAsync(stopping);
    }

    /// <summary>Beside the answers, once they can be given: nobody waits for it, and without it nothing is missing.</summary>
    private async Task DemonstrateAsync(CancellationToken stopping)
    {
        var scale = configuration.GetValue(DemonstrationScale, environment.IsDevelopment() ? UsualScale : 0);
        if (scale <= 0)
        {
            return;
        }

        try
        {
            if (await FirstLoad.DemonstrateAsync(services, scale, Console.Out, stopping))
            {
                logger.LogInformation("Demonstration data were added beside the real ones ('demo --remove' of the ETL removes them).");
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            logger.LogWarning(failure, "The demonstration scenario was not added; the real data are not touched by it.");
        }
    }

    /// <summary>A load that was published once answers from the first moment; what newer files bring is published beside it.</summary>
    private async Task FillAsync(string directory, CancellationToken cancellationToken)
    {
        logger.LogInformation("The stores are in {Directory} (setting Database:Directory).", directory);
        if (services.GetRequiredService<WarehouseSchema>().IsPublished())
        {
            readiness.Succeed();
            await StartedAsync(cancellationToken);
        }

        await FirstLoad.RunAsync(services, Console.Out, cancellationToken);
    }

    /// <summary>Where answers are there already, looking for newer files must not make the start longer.</summary>
    private async Task StartedAsync(CancellationToken cancellationToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(cancellationToken);
    }
}
