namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>Additions to an input object type (specification 3.10).</summary>
public sealed class InputObjectTypeExtensionNode : TypeExtensionNode
{
    /// <summary>The input fields, in source order.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Fields { get; init; } = [];

    internal override void WalkChildren(SyntaxWalker walker)
    {
        walker.Walk(Name);
        walker.Walk(Directives);
        walker.Walk(Fields);
    }
}
