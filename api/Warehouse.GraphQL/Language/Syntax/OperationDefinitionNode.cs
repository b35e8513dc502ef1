namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>A query, mutation or subscription (specification 2.3).</summary>
public sealed class OperationDefinitionNode : ExecutableDefinitionNode
{
    /// <summary>Which root type the operation starts from.</summary>
    public OperationType Operation { get; init; }

    /// <summary>The name, or null when anonymous.</summary>
    public NameNode? Name { get; init; }

    /// <summary>The declared variables, in source order.</summary>
    public IReadOnlyList<VariableDefinitionNode> VariableDefinitions { get; init; } = [];

    internal override void WalkChildren(SyntaxWalker walker)
    {
        walker.Walk(Description);
        walker.Walk(Name);
        walker.Walk(VariableDefinitions);
        walker.Walk(Directives);
        walker.Walk(SelectionSet);
    }
}
