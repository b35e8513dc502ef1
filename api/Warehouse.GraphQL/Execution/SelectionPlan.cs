using Warehouse.GraphQL.Execution.Caching;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Execution;

/// <summary>The merged fields that an operation asks of one object type at one place, in response order (CollectFields, section 6.3.2).</summary>
public sealed class SelectionPlan
{
    private readonly FieldPlan[] _fields;

    internal SelectionPlan(ObjectType type, FieldPlan[] fields)
    {
        Type = type;
        _fields = fields;
    }

    internal SelectionPlan(ObjectType type, GraphQLException fault)
        : this(type, []) => Fault = fault;

    /// <summary>The object type.</summary>
    public ObjectType Type { get; }

    /// <summary>The fields, in response order.</summary>
    public IReadOnlyList<FieldPlan> Fields => _fields;

    /// <summary>Why the fields cannot be told, when a condition was given null; each object that should have them fails with it.</summary>
    internal GraphQLException? Fault { get; }

    /// <summary>Whether the whole answer may be kept.</summary>
    internal CacheableSelection Caching => field ??= CacheableSelection.Of(this);

    internal ReadOnlySpan<FieldPlan> Span => _fields;
}
