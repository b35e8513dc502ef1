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

    private async Task LookAsync(CancellationToken stopping)
    {
        try
        {
            await using var star = await stars.CreateDbContextAsync(stopping);
            if (await WarehouseStatus.NewestLoad(star).TagWith(Mark).AnyAsync(stopping) && !readiness.IsReady)
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

            logger.LogWarning("The warehouse cannot be read: {Reason}", away.Message);
        }
    }
}
