namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>A use of a named fragment (specification 2.8).</summary>
public sealed class FragmentSpreadNode : SelectionNode
{
    /// <summary>The name as written.</summary>
    public required NameNode Name { get; init; }

    internal override void WalkChildren(SyntaxWalker walker)
    {
        walker.Walk(Name);
        walker.Walk(Directives);
    }
}
