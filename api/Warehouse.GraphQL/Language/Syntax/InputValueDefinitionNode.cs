namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>An argument of a field or directive, or a field of an input object (specification 3.6.1, 3.10).</summary>
public sealed class InputValueDefinitionNode : SyntaxNode
{
    /// <summary>The description in front, or null.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The name as written.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The type of its value.</summary>
    public required TypeNode Type { get; init; }

    /// <summary>The default, or null when there is none.</summary>
    public ValueNode? DefaultValue { get; init; }

    /// <summary>The applied directives, in source order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    internal override void WalkChildren(SyntaxWalker walker)
    {
        walker.Walk(Description);
        walker.Walk(Name);
        walker.Walk(Type);
        walker.Walk(DefaultValue);
        walker.Walk(Directives);
    }
}
