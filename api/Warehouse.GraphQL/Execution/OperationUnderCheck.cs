using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Execution;

/// <summary>An operation that is about to be executed.</summary>
public sealed class OperationUnderCheck
{
    /// <summary>The schema.</summary>
    public required Schema Schema { get; init; }

    /// <summary>The whole document.</summary>
    public required DocumentNode Document { get; init; }

    /// <summary>The operation of it.</summary>
    public required OperationDefinitionNode Operation { get; init; }

    /// <summary>Its root fields as they will be executed: merged, skipped ones left out.</summary>
    public required SelectionPlan Plan { get; init; }

    /// <summary>The coerced variables; those that are neither given nor have a default are absent.</summary>
    public required IReadOnlyDictionary<string, object?> Variables { get; init; }

    /// <summary>Who asks.</summary>
    public required RequestContext Request { get; init; }

    /// <summary>Errors end the request.</summary>
    public List<GraphQLError> Errors { get; } = [];

    /// <summary>Becomes the response's <c>extensions</c>.</summary>
    public Dictionary<string, object?> Extensions { get; } = [];
}
