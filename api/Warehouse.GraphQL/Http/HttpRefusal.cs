namespace Warehouse.GraphQL.Http;

/// <summary>A request that HTTP refuses before GraphQL comes into it.</summary>
/// <param name="statusCode">For example 415.</param>
/// <param name="error">What the body says.</param>
internal sealed class HttpRefusal(int statusCode, GraphQLError error) : Exception(error.Message)
{
    public HttpRefusal(int statusCode, string message, string code = ErrorCodes.BadRequest)
        : this(statusCode, new GraphQLError(message) { Code = code })
    {
    }

    public int StatusCode { get; } = statusCode;

    public GraphQLError Error { get; } = error;
}
