using System.Text;
using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Language;

/// <summary>Cuts a source text into tokens, one at a time, skipping what is ignored (specification 2.1).</summary>
internal sealed class Lexer(string source)
{
    private int _position;
    private int _line = 1;
    private int _lineStart;

    public string Source => source;

    /// <summary>The next token that means something; the end of the text again and again after the last.</summary>
    /// <exception cref="GraphQLSyntaxException">The text at this position starts no token.</exception>
    public Token Next()
    {
        SkipIgnored();
        if (_position >= source.Length)
            return Finish(TokenKind.EndOfFile, 0);

        var c = source[_position];
        if (CodePoints.IsNameStart(c))
            return ReadName();
        if (char.IsAsciiDigit(c) || c == '-')
            return ReadNumber();
        if (c == '"')
            return IsTripleQuote(_position) ? ReadBlockString() : ReadString();
        return ReadPunctuator(c);
    }

    private Token ReadPunctuator(char c)
    {
        var kind = c switch
        {
            '!' => TokenKind.Bang,
            '$' => TokenKind.Dollar,
            '&' => TokenKind.Ampersand,
            '(' => TokenKind.ParenthesisLeft,
            ')' => TokenKind.ParenthesisRight,
            ':' => TokenKind.Colon,
            '=' => TokenKind.Equals,
            '@' => TokenKind.At,
            '[' => TokenKind.BracketLeft,
            ']' => TokenKind.BracketRight,
            '{' => TokenKind.BraceLeft,
            '|' => TokenKind.Pipe,
            '}' => TokenKind.BraceRight,
            '.' when At(_position + 1) == '.' && At(_position + 2) == '.' => TokenKind.Spread,
            _ => throw UnexpectedCharacter(c),
        };
        return Finish(kind, kind == TokenKind.Spread ? 3 : 1);
    }

    private GraphQLSyntaxException UnexpectedCharacter(char c)
    {
        if (c == '\'')
            return Error(_position, "Unexpected single quote character ('), did you mean to use a double quote (\")?");
        var verdict = CodePoints.ScalarLength(source, _position) > 0 ? "Unexpected" : "Invalid";
        return Error(_position, $"{verdict} character: {CodePoints.Print(source, _position)}.");
    }

    private void SkipIgnored()
    {
        while (_position < source.Length)
        {
            switch (source[_position])
            {
                case '\uFEFF' or '\t' or ' ' or ',':
                    _position++;
                    break;
                case '\n' or '\r':
                    _position = AfterLineTerminator(_position);
                    StartLine(_position);
                    break;
                case '#':
                    SkipComment();
                    break;
                default:
                    return;
            }
        }
    }

    private void SkipComment()
    {
        _position++;
        while (_position < source.Length && source[_position] is not ('\n' or '\r'))
        {
            var length = CodePoints.ScalarLength(source, _position);
            if (length == 0)
                return;
            _position += length;
        }
    }

    private Token ReadName()
    {
        var end = _position + 1;
        while (end < source.Length && CodePoints.IsNameContinue(source[end]))
            end++;
        return Finish(TokenKind.Name, end - _position);
    }

    private Token ReadNumber()
    {
        var isFloat = false;
        var end = _position;
        if (source[end] == '-')
            end++;
        if (At(end) == '0')
        {
            end++;
            if (char.IsAsciiDigit(At(end)))
                throw Error(end, $"Invalid number, unexpected digit after 0: {CodePoints.Print(source, end)}.");
        }
        else
        {
            end = AfterDigits(end);
        }

        if (At(end) == '.')
        {
            isFloat = true;
            end = AfterDigits(end + 1);
        }

        if (At(end) is 'e' or 'E')
        {
            isFloat = true;
            end += At(end + 1) is '+' or '-' ? 2 : 1;
            end = AfterDigits(end);
        }

        if (At(end) == '.' || CodePoints.IsNameStart(At(end)))
            throw ExpectedDigit(end);
        return Finish(isFloat ? TokenKind.Float : TokenKind.Int, end - _position);
    }

    private int AfterDigits(int position)
    {
        if (!char.IsAsciiDigit(At(position)))
            throw ExpectedDigit(position);
        while (char.IsAsciiDigit(At(position)))
            position++;
        return position;
    }

    private GraphQLSyntaxException ExpectedDigit(int position) =>
        Error(position, $"Invalid number, expected digit but got: {CodePoints.Print(source, position)}.");

    private Token ReadString()
    {
        var reader = new StringReading(source, _position + 1);
        if (reader.Fault is { } fault)
            throw Error(fault.Position, fault.Description);
        return Finish(TokenKind.String, reader.End - _position, reader.Value);
    }

    private Token ReadBlockString()
    {
        var lines = new List<string>();
        var line = _line;
        var lineStart = _lineStart;
        var chunk = _position + 3;
        var current = new StringBuilder();
        for (var at = chunk; at < source.Length;)
        {
            if (IsTripleQuote(at))
            {
                lines.Add(current.Append(source, chunk, at - chunk).ToString());
                var token = Finish(TokenKind.BlockString, at + 3 - _position, BlockString.Dedent(lines));
                (_line, _lineStart) = (line, lineStart);
                return token;
            }

            if (source[at] == '\\' && IsTripleQuote(at + 1))
            {
                current.Append(source, chunk, at - chunk);
                chunk = at + 1;
                at += 4;
            }
            else if (source[at] is '\n' or '\r')
            {
                lines.Add(current.Append(source, chunk, at - chunk).ToString());
                current.Clear();
                at = AfterLineTerminator(at);
                (line, lineStart, chunk) = (line + 1, at, at);
            }
            else
            {
                var length = CodePoints.ScalarLength(source, at);
                if (length == 0)
                    throw Error(at, $"Invalid character within String: {CodePoints.Print(source, at)}.", line, lineStart);
                at += length;
            }
        }

        throw Error(source.Length, "Unterminated string.", line, lineStart);
    }

    private Token Finish(TokenKind kind, int length, string? text = null)
    {
        var start = _position;
        _position += length;
        return new Token(kind, new Location(start, _position, _line, start - _lineStart + 1), text);
    }

    private void StartLine(int position)
    {
        _line++;
        _lineStart = position;
    }

    private int AfterLineTerminator(int position) =>
        source[position] == '\r' && At(position + 1) == '\n' ? position + 2 : position + 1;

    private bool IsTripleQuote(int position) =>
        At(position) == '"' && At(position + 1) == '"' && At(position + 2) == '"';

    // The end of the text reads as U+0000, which starts no token and continues none.
    private char At(int position) => position < source.Length ? source[position] : '\0';

    private GraphQLSyntaxException Error(int position, string description) => Error(position, description, _line, _lineStart);

    private static GraphQLSyntaxException Error(int position, string description, int line, int lineStart) =>
        new(description, new Location(position, position, line, position - lineStart + 1));
}
