namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>An <c>extend</c> of the schema or a type (specification 3.2).</summary>
public abstract class TypeSystemExtensionNode : DefinitionNode
{
    /// <summary>The applied directives, in source order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];
}
