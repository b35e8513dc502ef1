namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>A field of an object or interface type (specification 3.6).</summary>
public sealed class FieldDefinitionNode : SyntaxNode
{
    /// <summary>The description in front, or null.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The name as written.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The arguments it takes, in source order.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; init; } = [];

    /// <summary>The type of its value.</summary>
    public required TypeNode Type { get; init; }

    /// <summary>The applied directives, in source order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    internal override void WalkChildren(SyntaxWalker walker)
    {
        walker.Walk(Description);
        walker.Walk(Name);
        walker.Walk(Arguments);
        walker.Walk(Type);
        walker.Walk(Directives);
    }
}
