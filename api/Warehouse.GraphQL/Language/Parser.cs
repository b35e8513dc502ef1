using System.Text;
using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Language;

/// <summary>Reads GraphQL source text into syntax trees (specification 2 and 3, edition September 2025).</summary>
public sealed partial class Parser
{
    private readonly Lexer _lexer;
    private readonly ParserOptions _options;
    private Token _token;
    private Token? _ahead;
    private Location _last;
    private int _tokens;
    private int _depth;

    private Parser(string source, ParserOptions? options)
    {
        _lexer = new Lexer(source);
        _options = options ?? ParserOptions.Default;
        _token = new Token(TokenKind.StartOfFile, new Location(0, 0, 1, 1));
    }

    /// <summary>Reads a whole document, executable or type system.</summary>
    /// <exception cref="GraphQLSyntaxException">The text is no document, or is beyond a limit.</exception>
    public static DocumentNode Parse(string source, ParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new Parser(source, options).ParseDocument();
    }

    /// <summary>Reads a whole document from UTF-8.</summary>
    /// <exception cref="GraphQLSyntaxException">The text is no document, or is beyond a limit.</exception>
    public static DocumentNode Parse(ReadOnlySpan<byte> source, ParserOptions? options = null) =>
        Parse(Encoding.UTF8.GetString(source), options);

    /// <summary>Reads a single value, which may use variables.</summary>
    /// <exception cref="GraphQLSyntaxException">The text is no value.</exception>
    public static ValueNode ParseValue(string source, ParserOptions? options = null) =>
        ParseWhole(source, options, parser => parser.ParseValue(isConst: false));

    /// <summary>Reads a single value without variables.</summary>
    /// <exception cref="GraphQLSyntaxException">The text is no constant value.</exception>
    public static ValueNode ParseConstValue(string source, ParserOptions? options = null) =>
        ParseWhole(source, options, parser => parser.ParseValue(isConst: true));

    /// <summary>Reads a single type reference, such as <c>[Int!]</c>.</summary>
    /// <exception cref="GraphQLSyntaxException">The text is no type reference.</exception>
    public static TypeNode ParseType(string source, ParserOptions? options = null) =>
        ParseWhole(source, options, parser => parser.ParseTypeReference());

    private static TNode ParseWhole<TNode>(string source, ParserOptions? options, Func<Parser, TNode> parse)
    {
        ArgumentNullException.ThrowIfNull(source);
        var parser = new Parser(source, options);
        parser.Expect(TokenKind.StartOfFile);
        var node = parse(parser);
        parser.Expect(TokenKind.EndOfFile);
        return node;
    }

    private DocumentNode ParseDocument()
    {
        var definitions = Many(TokenKind.StartOfFile, static parser => parser.ParseDefinition(), TokenKind.EndOfFile);
        return new DocumentNode { Definitions = definitions, Location = new Location(0, _lexer.Source.Length, 1, 1) };
    }

    private DefinitionNode ParseDefinition()
    {
        if (_token.Kind == TokenKind.BraceLeft)
            return ParseOperationDefinition();

        var start = _token;
        var description = ParseDescription();
        if (description is not null && _token.Kind == TokenKind.BraceLeft)
            throw Error(start, "Unexpected description, descriptions are not supported on shorthand queries.");
        if (_token.Kind != TokenKind.Name)
            throw Unexpected();

        var keyword = Text(_token);
        DefinitionNode? definition = keyword switch
        {
            "query" or "mutation" or "subscription" => ParseOperationDefinition(description),
            "fragment" => ParseFragmentDefinition(description),
            _ => ParseTypeSystemDefinition(keyword, description),
        };
        if (definition is not null)
            return definition;
        if (description is not null)
            throw Error(start, "Unexpected description, only GraphQL definitions support descriptions.");
        return keyword == "extend" ? ParseExtension() : throw Unexpected();
    }

    private StringValueNode? ParseDescription() =>
        _token.Kind is TokenKind.String or TokenKind.BlockString ? ParseString() : null;

    private NameNode ParseName()
    {
        var token = Expect(TokenKind.Name);
        return new NameNode { Value = Text(token), Location = token.Location };
    }
}
