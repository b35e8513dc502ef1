namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>Selections under an optional type condition (specification 2.8.2).</summary>
public sealed class InlineFragmentNode : SelectionNode
{
    /// <summary>The type after <c>on</c>, or null when the enclosing type holds.</summary>
    public NamedTypeNode? TypeCondition { get; init; }

    /// <summary>The selections between the braces.</summary>
    public required SelectionSetNode SelectionSet { get; init; }

    internal override void WalkChildren(SyntaxWalker walker)
    {
        walker.Walk(TypeCondition);
        walker.Walk(Directives);
        walker.Walk(SelectionSet);
    }
}
