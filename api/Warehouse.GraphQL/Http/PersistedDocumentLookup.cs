using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Warehouse.GraphQL.Execution;

namespace Warehouse.GraphQL.Http;

/// <summary>Puts the text into requests that name their document: <c>documentId</c>, or the automatic persisted queries of Apollo in <c>extensions</c>.</summary>
internal sealed class PersistedDocumentLookup(GraphQLServerOptions options, IPersistedDocuments documents)
{
    private const string HashPrefix = "sha256:";

    /// <exception cref="HttpRefusal">No document, or one that does not match its hash.</exception>
    /// <exception cref="GraphQLException">The document is not known, or not allowed.</exception>
    public async ValueTask<GraphQLRequest> ResolveAsync(GraphQLRequest request, CancellationToken cancellationToken)
    {
        var id = options.PersistedDocuments == PersistedDocumentMode.Off ? null : IdOf(request);
        if (id is null)
        {
            return request.Query is null
                ? throw new HttpRefusal(StatusCodes.Status400BadRequest, "Must provide the parameter \"query\".")
                : options.PersistedDocuments == PersistedDocumentMode.TrustedOnly ? throw OnlyTrusted() : request;
        }

        if (request.Query is null || options.PersistedDocuments == PersistedDocumentMode.TrustedOnly)
        {
            return await documents.FindAsync(id, cancellationToken).ConfigureAwait(false) is { } text
                ? request with { Query = text }
                : throw new GraphQLException("PersistedQueryNotFound", ErrorCodes.PersistedDocumentNotFound);
        }

        if (DocumentHash.Of(request.Query) != id)
        {
            throw new HttpRefusal(StatusCodes.Status400BadRequest, "The document does not match its hash.", "PERSISTED_QUERY_HASH_MISMATCH");
        }

        await documents.StoreAsync(id, request.Query, cancellationToken).ConfigureAwait(false);
        return request;
    }

    private static GraphQLException OnlyTrusted() =>
        new("This server executes only documents that it was given beforehand.", ErrorCodes.OnlyPersistedDocuments);

    private static string? IdOf(GraphQLRequest request)
    {
        if (request.DocumentId is { } id)
        {
            return id.StartsWith(HashPrefix, StringComparison.Ordinal) ? id[HashPrefix.Length..] : id;
        }

        return request.Extensions is { ValueKind: JsonValueKind.Object } extensions
            && extensions.TryGetProperty("persistedQuery", out var persisted) && persisted.ValueKind == JsonValueKind.Object
            && persisted.TryGetProperty("sha256Hash", out var hash) && hash.ValueKind == JsonValueKind.String
                ? hash.GetString()
                : null;
    }
}
