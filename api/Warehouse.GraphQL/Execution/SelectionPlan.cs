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

    /// <summary>The object type.</summary>
    public ObjectType Type { get; }

    /// <summary>The fields, in response order.</summary>
    public IReadOnlyList<FieldPlan> Fields => _fields;

    internal ReadOnlySpan<FieldPlan> Span => _fields;
}
