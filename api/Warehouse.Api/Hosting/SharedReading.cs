namespace Warehouse.Api.Hosting;

/// <summary>
/// Reads something for all who want it at the same time. Nobody is given a reading that began before they asked, so that none is older
/// than the question.
/// </summary>
/// <typeparam name="T">What is read.</typeparam>
/// <param name="read">Reads it.</param>
internal sealed class SharedReading<T>(Func<Task<T>> read)
{
    private readonly Lock gate = new();
    private Task latest = Task.CompletedTask;
    private Task<T>? next;

    /// <summary>A reading that begins from now on.</summary>
    public Task<T> NextAsync()
    {
        lock (gate)
        {
            return next ??= AfterAsync(latest);
        }
    }

    private async Task<T> AfterAsync(Task before)
    {
        // Yields, so that "next" is set before it is taken away.
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
        lock (gate)
        {
            (latest, next) = (next!, null);
        }

        return await read();
    }
}
