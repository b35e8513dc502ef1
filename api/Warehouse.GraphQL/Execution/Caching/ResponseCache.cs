namespace Warehouse.GraphQL.Execution.Caching;

/// <summary>
/// Keeps the answers used last, bounded by bytes. Who asks for what is being answered right now waits for that answer: however many
/// ask at once, one executes.
/// </summary>
internal sealed class ResponseCache(int maxBytes)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, LinkedListNode<(string Key, KeptResponse Response)>> _kept = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Key, KeptResponse Response)> _byUse = [];
    private readonly Dictionary<string, Making> _underWay = new(StringComparer.Ordinal);
    private long _bytes;

    /// <summary>The answer, and whether it was made for another request.</summary>
    /// <param name="key">What is asked, of which version.</param>
    /// <param name="execute">Makes the answer.</param>
    /// <param name="cancellationToken">Ends this request's waiting, and nobody else's.</param>
    public async ValueTask<(ExecutionResult Result, bool IsKept)> GetAsync(
        string key, Func<ValueTask<ExecutionResult>> execute, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (Find(key, out var underWay) is { } kept)
            {
                return (kept.ToResult(), true);
            }

            if (underWay is null)
            {
                return (await MakeAsync(key, execute).ConfigureAwait(false), false);
            }

            try
            {
                return await underWay.WaitAsync(cancellationToken).ConfigureAwait(false) is { } made
                    ? (made.ToResult(), true)
                    : (await execute().ConfigureAwait(false), false);
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                // Who was making it has left; somebody else makes it now.
            }
        }
    }

    /// <summary>A kept answer, which the caller now holds; else the task of who makes it, who will hold it for the caller; both null when the caller is to make it.</summary>
    private KeptResponse? Find(string key, out Task<KeptResponse?>? underWay)
    {
        lock (_gate)
        {
            underWay = null;
            if (_kept.TryGetValue(key, out var node))
            {
                _byUse.Remove(node);
                _byUse.AddFirst(node);
                node.Value.Response.Hold();
                return node.Value.Response;
            }

            if (_underWay.TryGetValue(key, out var making))
            {
                making.Waiting++;
                underWay = making.Made.Task;
            }
            else
            {
                _underWay.Add(key, new());
            }

            return null;
        }
    }

    private async ValueTask<ExecutionResult> MakeAsync(string key, Func<ValueTask<ExecutionResult>> execute)
    {
        try
        {
            var result = await execute().ConfigureAwait(false);
            var made = KeptResponse.Of(result);
            End(key, made).SetResult(made);
            return made?.ToResult(isNew: true) ?? result;
        }
        catch
        {
            End(key, null).SetCanceled();
            throw;
        }
    }

    private TaskCompletionSource<KeptResponse?> End(string key, KeptResponse? made)
    {
        lock (_gate)
        {
            _underWay.Remove(key, out var making);
            made?.Hold(making!.Waiting);
            if (made is not null && made.Bytes <= maxBytes && _kept.TryAdd(key, new((key, made))))
            {
                made.Hold();
                _byUse.AddFirst(_kept[key]);
                _bytes += made.Bytes;
            }

            while (_bytes > maxBytes && _byUse.Last is { } last)
            {
                _byUse.RemoveLast();
                _kept.Remove(last.Value.Key);
                _bytes -= last.Value.Response.Bytes;
                last.Value.Response.Release();
            }

            return making!.Made;
        }
    }

    /// <summary>An answer that is being made, and how many wait for it.</summary>
    private sealed class Making
    {
        public TaskCompletionSource<KeptResponse?> Made { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Waiting { get; set; }
    }
}
