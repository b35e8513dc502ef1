namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>Selections between braces (specification 2.4).</summary>
public sealed class SelectionSetNode : SyntaxNode
{
    /// <summary>The selections, in source order, at least one.</summary>
    public IReadOnlyList<SelectionNode> Selections { get; init; } = [];

    internal override void WalkChildren(SyntaxWalker walker) => walker.Walk(Selections);
}
