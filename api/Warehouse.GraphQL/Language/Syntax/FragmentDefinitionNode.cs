namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>A named fragment (specification 2.8).</summary>
public sealed class FragmentDefinitionNode : ExecutableDefinitionNode
{
    /// <summary>The name as written.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The type after <c>on</c>.</summary>
    public required NamedTypeNode TypeCondition { get; init; }

    internal override void WalkChildren(SyntaxWalker walker)
    {
        walker.Walk(Description);
        walker.Walk(Name);
        walker.Walk(TypeCondition);
        walker.Walk(Directives);
        walker.Walk(SelectionSet);
    }
}
