using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Language;

/// <summary>Goes through a syntax tree in source order: enters a node, its children, then leaves it.</summary>
public abstract class SyntaxWalker
{
    /// <summary>Visits a node and everything under it; null is nothing to visit.</summary>
    public virtual void Walk(SyntaxNode? node)
    {
        if (node is null)
            return;
        if (Enter(node))
            node.WalkChildren(this);
        Leave(node);
    }

    /// <summary>Visits nodes in order.</summary>
    public void Walk<TNode>(IReadOnlyList<TNode> nodes)
        where TNode : SyntaxNode
    {
        for (var i = 0; i < nodes.Count; i++)
            Walk(nodes[i]);
    }

    /// <summary>Called before the children; false skips them.</summary>
    protected virtual bool Enter(SyntaxNode node) => true;

    /// <summary>Called after the children, also when they were skipped.</summary>
    protected virtual void Leave(SyntaxNode node)
    {
    }
}
