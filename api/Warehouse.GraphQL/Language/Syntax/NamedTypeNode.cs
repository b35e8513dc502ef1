namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>A reference to a type by name (specification 2.11).</summary>
public sealed class NamedTypeNode : TypeNode
{
    /// <summary>The name as written.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The name itself.</summary>
    public override string ToString() => Name.Value;

    internal override void WalkChildren(SyntaxWalker walker) => walker.Walk(Name);
}
