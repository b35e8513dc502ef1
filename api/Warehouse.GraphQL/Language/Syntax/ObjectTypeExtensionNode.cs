namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>Additions to an object type (specification 3.6).</summary>
public sealed class ObjectTypeExtensionNode : TypeExtensionNode
{
    /// <summary>The interfaces named after <c>implements</c>, in source order.</summary>
    public IReadOnlyList<NamedTypeNode> Interfaces { get; init; } = [];

    /// <summary>The field definitions, in source order.</summary>
    public IReadOnlyList<FieldDefinitionNode> Fields { get; init; } = [];

    internal override void WalkChildren(SyntaxWalker walker)
    {
        walker.Walk(Name);
        walker.Walk(Interfaces);
        walker.Walk(Directives);
        walker.Walk(Fields);
    }
}
