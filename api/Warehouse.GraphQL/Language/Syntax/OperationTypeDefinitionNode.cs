namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>One root operation type, such as <c>query: Query</c> (specification 3.3.1).</summary>
public sealed class OperationTypeDefinitionNode : SyntaxNode
{
    /// <summary>The kind of operation.</summary>
    public OperationType Operation { get; init; }

    /// <summary>The object type that it starts from.</summary>
    public required NamedTypeNode Type { get; init; }

    internal override void WalkChildren(SyntaxWalker walker) => walker.Walk(Type);
}
