namespace Warehouse.GraphQL.Language;

/// <summary>A literal with a fraction or an exponent (specification 2.9.2).</summary>
public sealed class FloatValueNode : ValueNode
{
    /// <summary>The number as written.</summary>
    public required string Value { get; init; }
}
