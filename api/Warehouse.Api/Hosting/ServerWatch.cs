using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Warehouse.Marts;
using Warehouse.Model.Star;

namespace Warehouse.Api.Hosting;

/// <summary>Watches a server's store: ready while a published load can be read, not ready before the first one and while the server is away.</summary>
internal sealed class ServerWatch(IDbContextFactory<StarContext> stars, Readiness readiness, ILogger<ServerWatch> logger)
{
    /// <summary>Marks its looks.</summary>
    internal const string Mark = "watch of the server";

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(2);

    /// <summary>Why the store could not be read at the last look; null when it could.</summary>
    private string? trouble;

    /// <summary>Looks every two seconds until the application stops.</summary>
    public async Task WatchAsync(CancellationToken stopping)
    {
        logger.LogInformation("Waiting for a published load (the ETL's verb 'run' makes one).");
        while (true)
        {
            await LookAsync(stopping);
            await Task.Delay(BetweenLooks, stopping);
        }
    }

    /// <summary>Looks once; writes to the log only what is not as it was at the last look.</summary>
    internal async Task LookAsync(CancellationToken stopping)
    {
        try
        {
            await using var star = await stars.CreateDbContextAsync(stopping);
            var loaded = await WarehouseStatus.NewestLoad(star).TagWith(Mark).AnyAsync(stopping);
            trouble = null;
            if (loaded && !readiness.IsReady)
            {
                readiness.Succeed();
                logger.LogInformation("Ready.");
            }
        }
        catch (DbException away)
        {
            if (readiness.IsReady)
            {
                readiness.Lose("The store cannot be read at this moment; try again in a few seconds.");
            }

            if (trouble != away.Message)
            {
                logger.LogWarning("The warehouse cannot be read: {Reason}", trouble = away.Message);
            }
        }
    }
}
