namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>A name (specification 2.1.9).</summary>
public sealed class NameNode : SyntaxNode
{
    /// <summary>The name itself, never empty.</summary>
    public required string Value { get; init; }

    /// <summary>The name itself.</summary>
    public override string ToString() => Value;
}
