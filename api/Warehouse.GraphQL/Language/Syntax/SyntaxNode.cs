namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>A node of the syntax tree. Nodes are immutable and compared by reference.</summary>
public abstract class SyntaxNode
{
    /// <summary>Where the node stands; all zero when the node was not read from a text.</summary>
    public Location Location { get; init; }

    /// <summary>Hands each child to the walker, in source order.</summary>
    internal virtual void WalkChildren(SyntaxWalker walker)
    {
    }
}
