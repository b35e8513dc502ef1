namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>A named argument of a field or directive (specification 2.6).</summary>
public sealed class ArgumentNode : SyntaxNode
{
    /// <summary>The name as written.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The value given.</summary>
    public required ValueNode Value { get; init; }

    internal override void WalkChildren(SyntaxWalker walker)
    {
        walker.Walk(Name);
        walker.Walk(Value);
    }
}
