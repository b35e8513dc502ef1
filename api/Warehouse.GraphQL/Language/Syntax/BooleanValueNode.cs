namespace Warehouse.GraphQL.Language.Syntax;

/// <summary><c>true</c> or <c>false</c> (specification 2.9.3).</summary>
public sealed class BooleanValueNode : ValueNode
{
    /// <summary>The value itself.</summary>
    public bool Value { get; init; }
}
