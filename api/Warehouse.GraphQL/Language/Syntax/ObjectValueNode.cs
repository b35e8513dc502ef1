namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>An input object literal (specification 2.9.8).</summary>
public sealed class ObjectValueNode : ValueNode
{
    /// <summary>The fields, in source order.</summary>
    public IReadOnlyList<ObjectFieldNode> Fields { get; init; } = [];

    internal override void WalkChildren(SyntaxWalker walker) => walker.Walk(Fields);
}
