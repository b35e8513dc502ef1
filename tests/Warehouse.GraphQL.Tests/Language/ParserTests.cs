using System.Text;
using Warehouse.GraphQL.Language;
using Warehouse.GraphQL.Language.Syntax;
using Xunit;

namespace Warehouse.GraphQL.Tests.Language;

public sealed class ParserTests
{
    [Fact]
    public void Parser_reads_descriptions_wherever_the_edition_allows_them()
    {
        var document = Parser.Parse("""
            "Municipalities by poverty." query Poorest("How many." $first: Int = 10) { municipalities(first: $first) { ...Names } }
            "What a list shows." fragment Names on Municipality { code name }
            "A municipality." type Municipality { "DANE code." code("Padded." zeros: Boolean = true): ID! }
            """);

        var query = Assert.IsType<OperationDefinitionNode>(document.Definitions[0]);
        Assert.Equal("Municipalities by poverty.", query.Description?.Value);
        Assert.Equal("How many.", query.VariableDefinitions[0].Description?.Value);
        Assert.Equal("What a list shows.", Assert.IsType<FragmentDefinitionNode>(document.Definitions[1]).Description?.Value);
        var type = Assert.IsType<ObjectTypeDefinitionNode>(document.Definitions[2]);
        Assert.Equal("Padded.", type.Fields[0].Arguments[0].Description?.Value);
    }

    [Fact]
    public void Parser_removes_the_common_indentation_of_block_strings()
    {
        var value = Parser.ParseValue("\"\"\"\r\n    Quibdó,\r\n      capital of \\\"\"\"Chocó\\\"\"\"\r\n\r\n  \"\"\"");

        Assert.Equal("Quibdó,\n  capital of \"\"\"Chocó\"\"\"", Assert.IsType<StringValueNode>(value).Value);
    }

    [Theory]
    [InlineData("\"Quibd\\u00F3\"", "Quibdó")]
    [InlineData("\"\\u{1F33A}\"", "🌺")]
    [InlineData("\"\\uD83C\\uDF3A\"", "🌺")]
    [InlineData("\"a\\tb\\\"c\\\\d\\/\"", "a\tb\"c\\d/")]
    public void Parser_resolves_escapes(string source, string expected) =>
        Assert.Equal(expected, Assert.IsType<StringValueNode>(Parser.ParseValue(source)).Value);

    [Theory]
    [InlineData("{ municipality(code: ) }", 1, 22, "Unexpected \")\".")]
    [InlineData("{ a\n  b(x: 01) }", 2, 9, "Invalid number, unexpected digit after 0: \"1\".")]
    [InlineData("query Q($x: Int = $y) { a }", 1, 19, "Unexpected variable \"$y\" in constant value.")]
    [InlineData("{ a(s: \"Uribia\n\") }", 1, 15, "Unterminated string.")]
    [InlineData("{ a(s: \"\\uD83C\") }", 1, 9, "Invalid Unicode escape sequence: \"\\uD83C\".")]
    [InlineData("fragment on on T { a }", 1, 10, "Unexpected Name \"on\".")]
    [InlineData("\"text\" { a }", 1, 1, "Unexpected description, descriptions are not supported on shorthand queries.")]
    [InlineData("enum E { true }", 1, 10, "Name \"true\" is reserved and cannot be used for an enum value.")]
    [InlineData("extend type Plan", 1, 17, "Unexpected <EOF>.")]
    [InlineData("{ }", 1, 3, "Expected Name, found \"}\".")]
    public void Parser_says_what_is_wrong_and_where(string source, int line, int column, string description)
    {
        var exception = Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse(source));

        Assert.Equal((line, column), (exception.Location.Line, exception.Location.Column));
        Assert.Equal($"Syntax Error: {description}", exception.Message);
    }

    [Theory]
    [InlineData("{a", "}")]
    [InlineData("{a(x: [", "])}")]
    [InlineData("{...", "}")]
    public void Parser_refuses_documents_that_nest_too_deep(string open, string close)
    {
        var source = string.Concat(Enumerable.Repeat(open, 50_000)) + string.Concat(Enumerable.Repeat(close, 50_000));

        Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse(source));
    }

    [Fact]
    public void Parser_refuses_more_tokens_than_allowed()
    {
        var options = new ParserOptions { MaxTokens = 4 };

        Assert.Single(Parser.Parse("{ a b } # comments are free", options).Definitions);
        Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse("{ a b c }", options));
    }

    [Fact]
    public void Parser_counts_lines_by_every_line_terminator()
    {
        var document = Parser.Parse(Encoding.UTF8.GetBytes("# a\r\n# b\r# c\n  { \"\"\"\n\"\"\" }".Replace("\"\"\"\n\"\"\"", "a(s: \"\"\"\n\"\"\") b", StringComparison.Ordinal)));

        var selections = Assert.IsType<OperationDefinitionNode>(document.Definitions[0]).SelectionSet.Selections;
        Assert.Equal((4, 5), (selections[0].Location.Line, selections[0].Location.Column));
        Assert.Equal((5, 6), (selections[1].Location.Line, selections[1].Location.Column));
    }
}
