using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Language;

// The token under the cursor, what is expected of it, and the limits.
public sealed partial class Parser
{
    private string Text(in Token token) => _lexer.Source[token.Location.Start..token.Location.End];

    private bool Is(in Token token, string keyword) =>
        token.Kind == TokenKind.Name && _lexer.Source.AsSpan(token.Location.Start, token.Location.End - token.Location.Start).SequenceEqual(keyword);

    private void Advance()
    {
        _last = _token.Location;
        _token = _ahead ?? _lexer.Next();
        _ahead = null;
        if (_token.Kind != TokenKind.EndOfFile && ++_tokens > _options.MaxTokens)
            throw Error(_token, $"Document contains more than {_options.MaxTokens} tokens. Parsing aborted.");
    }

    private Token LookAhead() => _ahead ??= _lexer.Next();

    private Token Expect(TokenKind kind)
    {
        var token = _token;
        if (token.Kind != kind)
            throw Error(token, $"Expected {Token.Describe(kind)}, found {token.Describe(_lexer.Source)}.");
        Advance();
        return token;
    }

    private void ExpectKeyword(string keyword)
    {
        if (!Take(keyword))
            throw Error(_token, $"Expected \"{keyword}\", found {_token.Describe(_lexer.Source)}.");
    }

    private bool Take(TokenKind kind)
    {
        if (_token.Kind != kind)
            return false;
        Advance();
        return true;
    }

    private bool Take(string keyword)
    {
        if (!Is(_token, keyword))
            return false;
        Advance();
        return true;
    }

    // One or more items between two tokens.
    private TNode[] Many<TNode>(TokenKind open, Func<Parser, TNode> parse, TokenKind close)
    {
        Expect(open);
        var nodes = new List<TNode>();
        do
            nodes.Add(parse(this));
        while (!Take(close));
        return [.. nodes];
    }

    // Nothing at all, or one or more items between two tokens.
    private TNode[] OptionalMany<TNode>(TokenKind open, Func<Parser, TNode> parse, TokenKind close) =>
        _token.Kind == open ? Many(open, parse, close) : [];

    // Any number of items between two tokens.
    private TNode[] Any<TNode>(TokenKind open, Func<Parser, TNode> parse, TokenKind close)
    {
        Expect(open);
        var nodes = new List<TNode>();
        while (!Take(close))
            nodes.Add(parse(this));
        return [.. nodes];
    }

    // One or more items with a separator between them and, optionally, in front.
    private TNode[] Delimited<TNode>(TokenKind separator, Func<Parser, TNode> parse)
    {
        Take(separator);
        var nodes = new List<TNode>();
        do
            nodes.Add(parse(this));
        while (Take(separator));
        return [.. nodes];
    }

    private void Descend()
    {
        if (++_depth > _options.MaxDepth)
            throw Error(_token, $"Document is nested more than {_options.MaxDepth} levels deep. Parsing aborted.");
    }

    private void Ascend() => _depth--;

    private Location Since(Location start) => start with { End = _last.End };

    private GraphQLSyntaxException Unexpected() => Unexpected(_token);

    private GraphQLSyntaxException Unexpected(in Token token) => Error(token, $"Unexpected {token.Describe(_lexer.Source)}.");

    private static GraphQLSyntaxException Error(in Token token, string description) => new(description, token.Location);
}
