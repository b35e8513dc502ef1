namespace Warehouse.GraphQL.Language;

/// <summary>What a document may cost to read. A document beyond a limit is refused as a syntax error.</summary>
public sealed record ParserOptions
{
    /// <summary>The limits used when none are given.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>The most tokens, comments and the end of the text not counted.</summary>
    public int MaxTokens { get; init; } = 100_000;

    /// <summary>The deepest nesting of selection sets, values and type references together.</summary>
    public int MaxDepth { get; init; } = 200;
}
