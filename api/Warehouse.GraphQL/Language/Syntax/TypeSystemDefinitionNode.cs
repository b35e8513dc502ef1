namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>A definition of the schema, a type or a directive (specification 3.1).</summary>
public abstract class TypeSystemDefinitionNode : DefinitionNode
{
    /// <summary>The description in front, or null.</summary>
    public StringValueNode? Description { get; init; }
}
