namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>A list literal (specification 2.9.7).</summary>
public sealed class ListValueNode : ValueNode
{
    /// <summary>The items, in source order.</summary>
    public IReadOnlyList<ValueNode> Values { get; init; } = [];

    internal override void WalkChildren(SyntaxWalker walker) => walker.Walk(Values);
}
