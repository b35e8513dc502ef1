using Warehouse.GraphQL.Execution;

namespace Warehouse.GraphQL.Http;

/// <summary>Keeps persisted documents in memory: the trusted ones for ever, those of clients up to a number, the oldest going first.</summary>
/// <param name="trusted">Documents known beforehand.</param>
/// <param name="capacity">How many documents of clients are kept.</param>
public sealed class MemoryPersistedDocuments(IEnumerable<string>? trusted = null, int capacity = 1000) : IPersistedDocuments
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, string> _documents = (trusted ?? []).ToDictionary(DocumentHash.Of, StringComparer.Ordinal);
    private readonly Queue<string> _introduced = new();

    /// <inheritdoc/>
    public ValueTask<string?> FindAsync(string id, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return new(_documents.GetValueOrDefault(id));
        }
    }

    /// <inheritdoc/>
    public ValueTask StoreAsync(string id, string text, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_documents.TryAdd(id, text))
            {
                _introduced.Enqueue(id);
            }

            if (_introduced.Count > capacity)
            {
                _documents.Remove(_introduced.Dequeue());
            }
        }

        return default;
    }
}
