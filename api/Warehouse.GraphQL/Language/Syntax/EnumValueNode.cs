namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>The name of an enum value (specification 2.9.6).</summary>
public sealed class EnumValueNode : ValueNode
{
    /// <summary>The name as written.</summary>
    public required string Value { get; init; }
}
