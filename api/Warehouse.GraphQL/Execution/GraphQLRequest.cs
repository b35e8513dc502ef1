using System.Text.Json;

namespace Warehouse.GraphQL.Execution;

/// <summary>What a client asks (GraphQL over HTTP, section "Request Parameters").</summary>
public sealed record GraphQLRequest
{
    /// <summary>The document's text; null when it is named by <see cref="DocumentId"/>.</summary>
    public string? Query { get; init; }

    /// <summary>Which of the document's operations; needed only when there are several.</summary>
    public string? OperationName { get; init; }

    /// <summary>A JSON object, or null.</summary>
    public JsonElement? Variables { get; init; }

    /// <summary>A JSON object of protocol extensions, or null.</summary>
    public JsonElement? Extensions { get; init; }

    /// <summary>Names a persisted document: the SHA-256 of its text in lower-case hex, or a name the server was given.</summary>
    public string? DocumentId { get; init; }
}
