namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>One field of an input object literal (specification 2.9.8).</summary>
public sealed class ObjectFieldNode : SyntaxNode
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
