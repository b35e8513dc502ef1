namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>An integer literal (specification 2.9.1).</summary>
public sealed class IntValueNode : ValueNode
{
    /// <summary>The digits as written, with a leading minus when negative.</summary>
    public required string Value { get; init; }
}
