namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>A value of an enum type (specification 3.9).</summary>
public sealed class EnumValueDefinitionNode : SyntaxNode
{
    /// <summary>The description in front, or null.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The name as written.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The applied directives, in source order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    internal override void WalkChildren(SyntaxWalker walker)
    {
        walker.Walk(Description);
        walker.Walk(Name);
        walker.Walk(Directives);
    }
}
