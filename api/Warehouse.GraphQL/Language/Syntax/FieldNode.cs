namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>A selected field (specification 2.5).</summary>
public sealed class FieldNode : SelectionNode
{
    /// <summary>The response name asked for (specification 2.7), or null.</summary>
    public NameNode? Alias { get; init; }

    /// <summary>The name as written.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The arguments, in source order.</summary>
    public IReadOnlyList<ArgumentNode> Arguments { get; init; } = [];

    /// <summary>The sub-selections, or null for a leaf.</summary>
    public SelectionSetNode? SelectionSet { get; init; }

    /// <summary>The key in the response: the alias when given, else the name.</summary>
    public string ResponseName => (Alias ?? Name).Value;

    internal override void WalkChildren(SyntaxWalker walker)
    {
        walker.Walk(Alias);
        walker.Walk(Name);
        walker.Walk(Arguments);
        walker.Walk(Directives);
        walker.Walk(SelectionSet);
    }
}
