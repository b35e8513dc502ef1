namespace Warehouse.GraphQL.Http;

/// <summary>Where persisted documents are kept. Thread-safe.</summary>
public interface IPersistedDocuments
{
    /// <summary>The text of a document, or null.</summary>
    /// <param name="id">SHA-256 of the text in lower-case hex, or a name the store knows.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    ValueTask<string?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>Keeps a document that a client introduced; a store of trusted documents never gets here.</summary>
    /// <param name="id">SHA-256 of the text in lower-case hex.</param>
    /// <param name="text">The document.</param>
    /// <param name="cancellationToken">Ends the saving.</param>
    ValueTask StoreAsync(string id, string text, CancellationToken cancellationToken);
}
