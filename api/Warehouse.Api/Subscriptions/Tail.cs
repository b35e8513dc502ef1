using System.Data.Common;

namespace Warehouse.Api.Subscriptions;

/// <summary>
/// Watches the end of a log that any process may write: it looks only while somebody waits, less often the longer nothing happens,
/// and one look serves all who wait at that moment.
/// </summary>
/// <param name="newest">The highest id of the log; 0 when it is empty.</param>
/// <param name="logger">Is told when the log cannot be read; the next look tries again.</param>
internal sealed class Tail(Func<CancellationToken, Task<long>> newest, ILogger logger)
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(50), Longest = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private Task<long>? look;

    /// <summary>The highest id of the log now.</summary>
    public Task<long> NewestAsync(CancellationToken cancellationToken) => newest(cancellationToken);

    /// <summary>Waits until the log goes beyond an id.</summary>
    /// <returns>Its highest id then.</returns>
    public async Task<long> BeyondAsync(long seen, CancellationToken cancellationToken)
    {
        for (var pause = Shortest; ; pause = pause * 2 < Longest ? pause * 2 : Longest)
        {
            if (await LookAsync().WaitAsync(cancellationToken) is var found && found > seen)
            {
                return found;
            }

            await Task.Delay(pause, cancellationToken);
        }
    }

    private Task<long> LookAsync()
    {
        lock (gate)
        {
            return look is { IsCompleted: false } underway ? underway : look = TryAsync();
        }
    }

    private async Task<long> TryAsync()
    {
        try
        {
            return await newest(CancellationToken.None);
        }
        catch (DbException notNow)
        {
            logger.LogWarning(notNow, "The end of a log could not be read; subscribers wait.");
            return 0;
        }
    }
}
