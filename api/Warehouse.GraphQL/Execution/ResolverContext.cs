using System.Security.Claims;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Execution;

/// <summary>What a resolver may know besides its parents; one instance a field of the plan and request, shared by all its parents.</summary>
public sealed class ResolverContext
{
    private readonly RequestContext _request;

    internal ResolverContext(RequestContext request, Schema schema, FieldPlan field, ArgumentValues arguments, CancellationToken cancellationToken) =>
        (_request, Schema, Field, Arguments, CancellationToken) = (request, schema, field, arguments, cancellationToken);

    /// <summary>The schema that is executed.</summary>
    public Schema Schema { get; }

    /// <summary>The field as the operation asks for it: its sub-fields, its memo.</summary>
    public FieldPlan Field { get; }

    /// <summary>The coerced arguments.</summary>
    public ArgumentValues Arguments { get; }

    /// <summary>Ends with the request or its time limit.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>The request's services.</summary>
    public IServiceProvider Services => _request.Services;

    /// <summary>Who asks.</summary>
    public ClaimsPrincipal User => _request.User;

    /// <summary>The event that the client of a stream saw last, from the header <c>Last-Event-ID</c>; null when it says nothing of the kind.</summary>
    public string? LastEventId => _request.LastEventId;

    /// <summary>The request's DataLoaders.</summary>
    public IDataLoaderScope DataLoaders => _request.DataLoaders;

    /// <summary>Things that resolvers of one request share, by type or by name.</summary>
    public IDictionary<object, object?> State => _request.State;

    /// <summary>Tells how a value comes about, for who asks with the header <c>GraphQL-Explain</c>: an entry of <c>extensions.explanation</c>.</summary>
    /// <param name="what">What is told, e.g. <c>table</c>.</param>
    /// <param name="value">Text, number, truth value, or a list or map of them.</param>
    public void Explain(string what, object? value) => _request.Explain(new Dictionary<string, object?> { ["field"] = Field.ResponseName, [what] = value });
}
