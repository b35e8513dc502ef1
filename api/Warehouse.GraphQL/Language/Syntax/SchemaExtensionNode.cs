namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>Additions to the schema (specification 3.3.2).</summary>
public sealed class SchemaExtensionNode : TypeSystemExtensionNode
{
    /// <summary>The added root types, in source order.</summary>
    public IReadOnlyList<OperationTypeDefinitionNode> OperationTypes { get; init; } = [];

    internal override void WalkChildren(SyntaxWalker walker)
    {
        walker.Walk(Directives);
        walker.Walk(OperationTypes);
    }
}
