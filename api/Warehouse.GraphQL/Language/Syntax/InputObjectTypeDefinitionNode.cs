namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>An input object type (specification 3.10).</summary>
public sealed class InputObjectTypeDefinitionNode : TypeDefinitionNode
{
    /// <summary>The input fields, in source order.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Fields { get; init; } = [];

    internal override void WalkChildren(SyntaxWalker walker)
    {
        walker.Walk(Description);
        walker.Walk(Name);
        walker.Walk(Directives);
        walker.Walk(Fields);
    }
}
