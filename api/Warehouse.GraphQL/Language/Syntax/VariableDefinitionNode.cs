namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>One declared variable of an operation (specification 2.10).</summary>
public sealed class VariableDefinitionNode : SyntaxNode
{
    /// <summary>The description in front, or null.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The variable being declared.</summary>
    public required VariableNode Variable { get; init; }

    /// <summary>Its declared type.</summary>
    public required TypeNode Type { get; init; }

    /// <summary>The value used when the request gives none, or null when there is no default.</summary>
    public ValueNode? DefaultValue { get; init; }

    /// <summary>The applied directives, in source order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    internal override void WalkChildren(SyntaxWalker walker)
    {
        walker.Walk(Description);
        walker.Walk(Variable);
        walker.Walk(Type);
        walker.Walk(DefaultValue);
        walker.Walk(Directives);
    }
}
