namespace Warehouse.GraphQL;

/// <summary>The values of <c>extensions.code</c> that the engine itself gives.</summary>
public static class ErrorCodes
{
    /// <summary>The document does not parse.</summary>
    public const string Syntax = "GRAPHQL_PARSE_FAILED";

    /// <summary>The document breaks a validation rule.</summary>
    public const string Validation = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>The request itself is malformed: no document, an unknown operation name.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>A variable value does not fit its type.</summary>
    public const string BadUserInput = "BAD_USER_INPUT";

    /// <summary>The field needs a signed-in user.</summary>
    public const string NotAuthenticated = "AUTH_NOT_AUTHENTICATED";

    /// <summary>The user may not see the field.</summary>
    public const string NotAuthorized = "AUTH_NOT_AUTHORIZED";

    /// <summary>A resolver failed unexpectedly; see the log by <c>extensions.traceId</c>.</summary>
    public const string Internal = "INTERNAL_SERVER_ERROR";

    /// <summary>The request took longer than the server allows.</summary>
    public const string Timeout = "REQUEST_TIMEOUT";

    /// <summary>A mutation was sent with GET, which must not change anything.</summary>
    public const string MutationOverGet = "MUTATION_OVER_GET";

    /// <summary>The client asks more often than the server allows.</summary>
    public const string TooManyRequests = "TOO_MANY_REQUESTS";

    /// <summary>The persisted document is not known (APQ: send it again with its text).</summary>
    public const string PersistedDocumentNotFound = "PERSISTED_QUERY_NOT_FOUND";

    /// <summary>The server runs only documents it was given beforehand.</summary>
    public const string OnlyPersistedDocuments = "PERSISTED_DOCUMENTS_ONLY";
}
