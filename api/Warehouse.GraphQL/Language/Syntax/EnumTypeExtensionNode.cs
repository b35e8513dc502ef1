namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>Additions to an enum type (specification 3.9).</summary>
public sealed class EnumTypeExtensionNode : TypeExtensionNode
{
    /// <summary>The values, in source order.</summary>
    public IReadOnlyList<EnumValueDefinitionNode> Values { get; init; } = [];

    internal override void WalkChildren(SyntaxWalker walker)
    {
        walker.Walk(Name);
        walker.Walk(Directives);
        walker.Walk(Values);
    }
}
