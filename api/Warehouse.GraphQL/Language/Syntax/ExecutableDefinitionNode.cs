namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>An operation or a fragment: what a request may contain (specification 2.2).</summary>
public abstract class ExecutableDefinitionNode : DefinitionNode
{
    /// <summary>The description in front, or null.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The applied directives, in source order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <summary>The selections between the braces.</summary>
    public required SelectionSetNode SelectionSet { get; init; }
}
