namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>Additions to a union type (specification 3.8).</summary>
public sealed class UnionTypeExtensionNode : TypeExtensionNode
{
    /// <summary>The member types, in source order.</summary>
    public IReadOnlyList<NamedTypeNode> Types { get; init; } = [];

    internal override void WalkChildren(SyntaxWalker walker)
    {
        walker.Walk(Name);
        walker.Walk(Directives);
        walker.Walk(Types);
    }
}
