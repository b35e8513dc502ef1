namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>A use of a variable, <c>$name</c> (specification 2.10).</summary>
public sealed class VariableNode : ValueNode
{
    /// <summary>The name as written.</summary>
    public required NameNode Name { get; init; }

    internal override void WalkChildren(SyntaxWalker walker) => walker.Walk(Name);
}
