using Microsoft.Extensions.DependencyInjection;
using Warehouse.GraphQL.Execution;

namespace Warehouse.GraphQL.Data.DataLoaders;

/// <summary>Gathers the keys that the DataLoaders of one request still owe, and fetches them together. One instance a request.</summary>
/// <param name="services">The request's services, which make the loaders; null where loaders are made by hand.</param>
public sealed class BatchScheduler(IServiceProvider? services = null) : IDataLoaderScope
{
    private readonly Lock _gate = new();
    private readonly List<IDataLoader> _loaders = [];
    private List<IDataLoader> _pending = [];
    private TaskCompletionSource? _added;

    /// <inheritdoc/>
    public bool HasPending
    {
        get
        {
            lock (_gate)
            {
                return _pending.Count > 0;
            }
        }
    }

    /// <inheritdoc/>
    public TLoader Get<TLoader>()
        where TLoader : class =>
        services?.GetRequiredService<TLoader>() ?? throw new InvalidOperationException($"No services to make a {typeof(TLoader).Name}.");

    /// <inheritdoc/>
    public ValueTask DispatchAsync(CancellationToken cancellationToken = default) =>
        TakePending() switch
        {
            [] => ValueTask.CompletedTask,
            [var single] => new(single.DispatchAsync()),
            var loaders => new(Task.WhenAll(loaders.Select(l => l.DispatchAsync()))),
        };

    /// <inheritdoc/>
    public Task WhenPending()
    {
        lock (_gate)
        {
            return _pending.Count > 0 ? Task.CompletedTask : (_added ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        }
    }

    /// <inheritdoc/>
    public void ClearCache()
    {
        lock (_gate)
        {
            _loaders.ForEach(l => l.ClearAll());
        }
    }

    internal void Register(IDataLoader loader)
    {
        lock (_gate)
        {
            _loaders.Add(loader);
        }
    }

    internal void Enqueue(IDataLoader loader)
    {
        TaskCompletionSource? added;
        lock (_gate)
        {
            _pending.Add(loader);
            (added, _added) = (_added, null);
        }
        added?.TrySetResult();
    }

    private List<IDataLoader> TakePending()
    {
        lock (_gate)
        {
            var taken = _pending;
            _pending = taken.Count == 0 ? taken : [];
            return taken;
        }
    }
}
