namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>Additions to a scalar type (specification 3.5).</summary>
public sealed class ScalarTypeExtensionNode : TypeExtensionNode
{
    internal override void WalkChildren(SyntaxWalker walker)
    {
        walker.Walk(Name);
        walker.Walk(Directives);
    }
}
