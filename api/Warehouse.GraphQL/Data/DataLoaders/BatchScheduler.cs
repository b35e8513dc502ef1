namespace Warehouse.GraphQL.Data.DataLoaders;

/// <summary>Gathers the keys that the DataLoaders of one request still owe, and fetches them together. One instance a request.</summary>
public sealed class BatchScheduler
{
    private readonly Lock _gate = new();
    private readonly List<IDataLoader> _loaders = [];
    private List<IDataLoader> _pending = [];
    private TaskCompletionSource? _added;

    /// <summary>Whether any loader waits for its fetch.</summary>
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

    /// <summary>Fetches whatever the loaders owe, again and again, until <paramref name="work"/> has ended: resolvers that load one thing by another are served in as few rounds as their depth.</summary>
    /// <param name="work">The resolvers of a level; its failure is the caller's to observe.</param>
    public async ValueTask CompleteAsync(Task work)
    {
        while (!work.IsCompleted)
        {
            if (TakePending(out var pending, out var added))
            {
                await DispatchAsync(pending).ConfigureAwait(false);
            }
            else
            {
                await Task.WhenAny(work, added).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Fetches what is owed now, one round.</summary>
    public ValueTask DispatchAsync() => TakePending(out var pending, out _) ? DispatchAsync(pending) : ValueTask.CompletedTask;

    /// <summary>Forgets what the loaders have cached: after a mutation the next one must not see old values.</summary>
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

    private bool TakePending(out List<IDataLoader> pending, out Task added)
    {
        lock (_gate)
        {
            pending = _pending;
            if (pending.Count > 0)
            {
                _pending = [];
                added = Task.CompletedTask;
                return true;
            }
            _added ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
            added = _added.Task;
            return false;
        }
    }

    private static ValueTask DispatchAsync(List<IDataLoader> loaders) =>
        loaders is [var single] ? new(single.DispatchAsync()) : new(Task.WhenAll(loaders.Select(l => l.DispatchAsync())));
}
