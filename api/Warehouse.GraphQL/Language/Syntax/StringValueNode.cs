namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>A string literal (specification 2.9.4).</summary>
public sealed class StringValueNode : ValueNode
{
    /// <summary>The text after escapes and block indentation are resolved.</summary>
    public required string Value { get; init; }

    /// <summary>Whether it was written between triple quotes.</summary>
    public bool IsBlock { get; init; }
}
