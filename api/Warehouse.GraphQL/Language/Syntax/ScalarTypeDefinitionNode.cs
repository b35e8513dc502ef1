namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>A scalar type (specification 3.5).</summary>
public sealed class ScalarTypeDefinitionNode : TypeDefinitionNode
{
    internal override void WalkChildren(SyntaxWalker walker)
    {
        walker.Walk(Description);
        walker.Walk(Name);
        walker.Walk(Directives);
    }
}
