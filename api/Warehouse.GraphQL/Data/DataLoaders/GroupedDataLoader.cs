namespace Warehouse.GraphQL.Data.DataLoaders;

/// <summary>Loads any number of values a key; a key without values gives an empty list.</summary>
/// <typeparam name="TKey">Identity, with value equality.</typeparam>
/// <typeparam name="TValue">One of the values of a key.</typeparam>
/// <param name="scheduler">That of the request.</param>
public abstract class GroupedDataLoader<TKey, TValue>(BatchScheduler scheduler) : DataLoader<TKey, IReadOnlyList<TValue>>(scheduler)
    where TKey : notnull
{
    /// <summary>Fetches the values of distinct keys in one query, in the order their lists shall have.</summary>
    /// <param name="keys">Distinct, at least one.</param>
    /// <param name="cancellationToken">Cancelled with the request.</param>
    protected abstract Task<ILookup<TKey, TValue>> LoadGroupedBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    private protected sealed override async Task<Func<TKey, IReadOnlyList<TValue>>> FetchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken)
    {
        var values = await LoadGroupedBatchAsync(keys, cancellationToken).ConfigureAwait(false);
        return key => [.. values[key]];
    }
}
