namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>A whole source text: one or more definitions (specification 2.2).</summary>
public sealed class DocumentNode : SyntaxNode
{
    /// <summary>The definitions, in source order.</summary>
    public IReadOnlyList<DefinitionNode> Definitions { get; init; } = [];

    internal override void WalkChildren(SyntaxWalker walker) => walker.Walk(Definitions);
}
