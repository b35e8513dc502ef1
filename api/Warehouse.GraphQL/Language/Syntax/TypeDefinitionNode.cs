namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>A definition of a named type (specification 3.4).</summary>
public abstract class TypeDefinitionNode : TypeSystemDefinitionNode
{
    /// <summary>The name of the type.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The applied directives, in source order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];
}
