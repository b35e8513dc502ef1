namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>An <c>extend</c> of a named type (specification 3.4.3).</summary>
public abstract class TypeExtensionNode : TypeSystemExtensionNode
{
    /// <summary>The name of the type.</summary>
    public required NameNode Name { get; init; }
}
