namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>A literal with a fraction or an exponent (specification 2.9.2).</summary>
public sealed class FloatValueNode : ValueNode
{
    /// <summary>The number as written.</summary>
    public required string Value { get; init; }
}
