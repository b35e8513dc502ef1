namespace Warehouse.GraphQL.Data.DataLoaders;

/// <summary>Loads values by key: keys asked for at one level are fetched together, each once a request. Derive from <see cref="BatchDataLoader{TKey,TValue}"/> or <see cref="GroupedDataLoader{TKey,TValue}"/>.</summary>
/// <typeparam name="TKey">Identity, with value equality.</typeparam>
/// <typeparam name="TValue">What a key gives.</typeparam>
public abstract class DataLoader<TKey, TValue> : IDataLoader
    where TKey : notnull
{
    private readonly Lock _gate = new();
    private readonly Dictionary<TKey, Task<TValue>> _cache = [];
    private readonly BatchScheduler _scheduler;
    private Dictionary<TKey, TaskCompletionSource<TValue>> _pending = [];
    private CancellationToken _cancellation;

    private protected DataLoader(BatchScheduler scheduler)
    {
        _scheduler = scheduler;
        scheduler.Register(this);
    }

    /// <summary>Most keys of one fetch; more are fetched in several. 1024 by default.</summary>
    protected virtual int MaxBatchSize => 1024;

    /// <summary>The value of a key, fetched with the other keys of the level.</summary>
    /// <param name="key">Identity of the value.</param>
    /// <param name="cancellationToken">Cancels the fetch of the whole batch; that of the request.</param>
    public Task<TValue> LoadAsync(TKey key, CancellationToken cancellationToken = default)
    {
        Task<TValue>? task;
        bool first;
        lock (_gate)
        {
            if (_cache.TryGetValue(key, out task))
            {
                return task;
            }
            first = _pending.Count == 0;
            TaskCompletionSource<TValue> source = new();
            _pending.Add(key, source);
            _cache.Add(key, task = source.Task);
            _cancellation = cancellationToken;
        }
        if (first)
        {
            _scheduler.Enqueue(this);
        }
        return task;
    }

    /// <summary>The values of several keys, in their order.</summary>
    /// <param name="keys">May repeat.</param>
    /// <param name="cancellationToken">Cancels the fetch of the whole batch; that of the request.</param>
    public async Task<IReadOnlyList<TValue>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default) =>
        await Task.WhenAll(keys.Select(k => LoadAsync(k, cancellationToken))).ConfigureAwait(false);

    /// <summary>Caches a value that is already known; a key that was asked for before keeps its own.</summary>
    /// <param name="key">Identity of the value.</param>
    /// <param name="value">The value.</param>
    public void Set(TKey key, TValue value)
    {
        lock (_gate)
        {
            _cache.TryAdd(key, Task.FromResult(value));
        }
    }

    /// <summary>Forgets one cached value.</summary>
    /// <param name="key">Identity of the value.</param>
    public void Clear(TKey key)
    {
        lock (_gate)
        {
            if (!_pending.ContainsKey(key))
            {
                _cache.Remove(key);
            }
        }
    }

    /// <inheritdoc/>
    public void ClearAll()
    {
        lock (_gate)
        {
            foreach (var key in _cache.Keys.Where(k => !_pending.ContainsKey(k)).ToList())
            {
                _cache.Remove(key);
            }
        }
    }

    /// <inheritdoc/>
    public async Task DispatchAsync()
    {
        Dictionary<TKey, TaskCompletionSource<TValue>> batch;
        CancellationToken cancellationToken;
        lock (_gate)
        {
            (batch, _pending) = (_pending, []);
            cancellationToken = _cancellation;
        }
        // Chunks one after another: a loader may hold a connection that serves one query at a time.
        foreach (var chunk in batch.Chunk(MaxBatchSize))
        {
            await FetchAsync(chunk, cancellationToken).ConfigureAwait(false);
        }
    }

    private protected abstract Task<Func<TKey, TValue>> FetchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    // Waiting resolvers continue inside SetResult, so the keys they ask for next are complete when this returns: one round a depth.
    private async Task FetchAsync(KeyValuePair<TKey, TaskCompletionSource<TValue>>[] batch, CancellationToken cancellationToken)
    {
        Func<TKey, TValue> values;
        try
        {
            values = await FetchAsync(Array.ConvertAll(batch, b => b.Key), cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            Array.ForEach(batch, b => b.Value.TrySetCanceled(cancellationToken));
            return;
        }
        catch (Exception failure)
        {
            Array.ForEach(batch, b => b.Value.TrySetException(failure));
            return;
        }
        Array.ForEach(batch, b => b.Value.TrySetResult(values(b.Key)));
    }
}
