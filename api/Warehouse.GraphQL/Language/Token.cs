using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Language;

/// <summary>One lexical token: its kind, where it stands and, for strings, its resolved text.</summary>
internal readonly record struct Token(TokenKind Kind, Location Location, string? Text = null)
{
    /// <summary>The token as error messages name it.</summary>
    public string Describe(string source) => Kind switch
    {
        TokenKind.Name or TokenKind.Int or TokenKind.Float => $"{Describe(Kind)} \"{source[Location.Start..Location.End]}\"",
        TokenKind.String or TokenKind.BlockString => $"{Describe(Kind)} \"{Text}\"",
        _ => Describe(Kind),
    };

    /// <summary>A kind as error messages name it: punctuation in quotes, the others by name.</summary>
    public static string Describe(TokenKind kind) => kind switch
    {
        TokenKind.StartOfFile => "<SOF>",
        TokenKind.EndOfFile => "<EOF>",
        TokenKind.Bang => "\"!\"",
        TokenKind.Dollar => "\"$\"",
        TokenKind.Ampersand => "\"&\"",
        TokenKind.ParenthesisLeft => "\"(\"",
        TokenKind.ParenthesisRight => "\")\"",
        TokenKind.Spread => "\"...\"",
        TokenKind.Colon => "\":\"",
        TokenKind.Equals => "\"=\"",
        TokenKind.At => "\"@\"",
        TokenKind.BracketLeft => "\"[\"",
        TokenKind.BracketRight => "\"]\"",
        TokenKind.BraceLeft => "\"{\"",
        TokenKind.Pipe => "\"|\"",
        TokenKind.BraceRight => "\"}\"",
        _ => kind.ToString(),
    };
}
