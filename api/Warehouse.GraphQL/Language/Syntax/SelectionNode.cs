namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>A field, a fragment spread or an inline fragment (specification 2.4).</summary>
public abstract class SelectionNode : SyntaxNode
{
    /// <summary>The applied directives, in source order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];
}
