namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>A reference to a type that excludes null (specification 2.11).</summary>
public sealed class NonNullTypeNode : TypeNode
{
    /// <summary>The nullable type, named or list.</summary>
    public required TypeNode Type { get; init; }

    /// <summary>The reference as written, such as <c>Int!</c>.</summary>
    public override string ToString() => $"{Type}!";

    internal override void WalkChildren(SyntaxWalker walker) => walker.Walk(Type);
}
