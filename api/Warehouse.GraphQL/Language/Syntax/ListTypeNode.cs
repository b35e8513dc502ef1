namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>A reference to a list of a type (specification 2.11).</summary>
public sealed class ListTypeNode : TypeNode
{
    /// <summary>The type of the items.</summary>
    public required TypeNode Type { get; init; }

    /// <summary>The reference as written, such as <c>[Int!]</c>.</summary>
    public override string ToString() => $"[{Type}]";

    internal override void WalkChildren(SyntaxWalker walker) => walker.Walk(Type);
}
