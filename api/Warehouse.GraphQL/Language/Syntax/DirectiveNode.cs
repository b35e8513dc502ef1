namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>An applied directive (specification 2.12).</summary>
public sealed class DirectiveNode : SyntaxNode
{
    /// <summary>The name as written.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The arguments, in source order.</summary>
    public IReadOnlyList<ArgumentNode> Arguments { get; init; } = [];

    internal override void WalkChildren(SyntaxWalker walker)
    {
        walker.Walk(Name);
        walker.Walk(Arguments);
    }
}
