namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>A directive and where it may be applied (specification 3.13).</summary>
public sealed class DirectiveDefinitionNode : TypeSystemDefinitionNode
{
    /// <summary>The name as written.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The arguments it takes, in source order.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; init; } = [];

    /// <summary>Whether it may be applied more than once at one place.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>The locations as written, such as <c>FIELD_DEFINITION</c>.</summary>
    public IReadOnlyList<NameNode> Locations { get; init; } = [];

    internal override void WalkChildren(SyntaxWalker walker)
    {
        walker.Walk(Description);
        walker.Walk(Name);
        walker.Walk(Arguments);
        walker.Walk(Locations);
    }
}
