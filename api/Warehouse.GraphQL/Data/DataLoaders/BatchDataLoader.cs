namespace Warehouse.GraphQL.Data.DataLoaders;

/// <summary>Loads at most one value a key; a key without value gives the default of <typeparamref name="TValue"/>, so declare a number as nullable.</summary>
/// <typeparam name="TKey">Identity, with value equality.</typeparam>
/// <typeparam name="TValue">What a key gives.</typeparam>
/// <param name="scheduler">That of the request.</param>
public abstract class BatchDataLoader<TKey, TValue>(BatchScheduler scheduler) : DataLoader<TKey, TValue?>(scheduler)
    where TKey : notnull
{
    /// <summary>The value of a key that must have one, such as a foreign key.</summary>
    /// <param name="key">Identity of the value.</param>
    /// <param name="cancellationToken">Cancels the fetch of the whole batch; that of the request.</param>
    /// <exception cref="KeyNotFoundException">The key has no value.</exception>
    public async Task<TValue> LoadRequiredAsync(TKey key, CancellationToken cancellationToken = default) =>
        await LoadAsync(key, cancellationToken).ConfigureAwait(false)
        ?? throw new KeyNotFoundException($"{GetType().Name} has no value for '{key}'.");

    /// <summary>Fetches the values of distinct keys in one query; keys without value are left out.</summary>
    /// <param name="keys">Distinct, at least one.</param>
    /// <param name="cancellationToken">Cancelled with the request.</param>
    protected abstract Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    private protected sealed override async Task<Func<TKey, TValue?>> FetchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken)
    {
        var values = await LoadBatchAsync(keys, cancellationToken).ConfigureAwait(false);
        return key => values.TryGetValue(key, out var value) ? value : default;
    }
}
