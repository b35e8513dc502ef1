namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>A union type (specification 3.8).</summary>
public sealed class UnionTypeDefinitionNode : TypeDefinitionNode
{
    /// <summary>The member types, in source order.</summary>
    public IReadOnlyList<NamedTypeNode> Types { get; init; } = [];

    internal override void WalkChildren(SyntaxWalker walker)
    {
        walker.Walk(Description);
        walker.Walk(Name);
        walker.Walk(Directives);
        walker.Walk(Types);
    }
}
