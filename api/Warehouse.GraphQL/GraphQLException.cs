namespace Warehouse.GraphQL;

/// <summary>Thrown by a resolver, a coercion or a limit to answer with errors of its own wording.</summary>
public sealed class GraphQLException : Exception
{
    /// <summary>One error by message.</summary>
    /// <param name="message">Sent to the client.</param>
    /// <param name="code">Written as <c>extensions.code</c>.</param>
    public GraphQLException(string message, string? code = null)
        : this(new GraphQLError(message) { Code = code })
    {
    }

    /// <summary>One or more errors.</summary>
    /// <param name="errors">At least one.</param>
    public GraphQLException(params IReadOnlyList<GraphQLError> errors)
        : base(errors.Count == 0 ? "GraphQL error" : errors[0].Message, errors.Count == 0 ? null : errors[0].Exception) => Errors = errors;

    /// <summary>What is sent to the client.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }
}
