using Warehouse.GraphQL.Language;
using Warehouse.GraphQL.Validation;
using Xunit;

namespace Warehouse.GraphQL.Tests.Validation;

public sealed class RuleTests
{
    [Theory]
    [InlineData("{ place(code: \"27001\") { name ... on Municipality { poverty(year: 2018) } } }")]
    [InlineData("query ($min: Int!) { municipalities(where: { min: $min, and: { min: 1, zone: PDET } }) { code } }")]
    [InlineData("query ($code: ID!) { municipalities(choice: { code: $code }, codes: [$code, 5]) { code @note @note(text: \"twice\") } }")]
    [InlineData("{ found { ... on Municipality { x: name } ... on Plan { x: title } } }")]
    [InlineData("subscription { changed { name } }")]
    [InlineData("{ __schema { types { name } } __type(name: \"Plan\") { name } }")]
    [InlineData("query (\"The code.\" $code: ID) { place(code: $code) { name } }")]
    public void Rules_accept_what_the_specification_allows(string document) => Assert.Empty(Validate(document));

    [Theory]
    [InlineData("type Plan { a: Int }", "The \"Plan\" definition is not executable. (1:1)")]
    [InlineData("query Q { department { code } } query Q { department { code } }", "There can be only one operation named \"Q\". (1:7)")]
    [InlineData("{ department { code } } query Q { department { code } }", "This anonymous operation must be the only defined operation. (1:1)")]
    [InlineData("subscription { loaded changed { code } }", "Anonymous Subscription must select only one top level field. (1:23)")]
    [InlineData("subscription { loaded @skip(if: true) }", "Anonymous Subscription must not use `@skip` or `@include` directives in the top level selection. (1:23)")]
    [InlineData("mutation { a }", "The mutation operation is not supported by the schema. (1:1)")]
    [InlineData("query ($x: Munici) { department { code @note(text: $x) } }", "Unknown type \"Munici\". (1:12)")]
    [InlineData("{ department { ... on Zone { code } } }", "Fragment cannot condition on non composite type \"Zone\". (1:23)")]
    [InlineData("{ department }", "Field \"department\" of type \"Department\" must have a selection of subfields. Did you mean \"department { ... }\"? (1:3)")]
    [InlineData("{ department { code { x } } }", "Field \"code\" must not have a selection since type \"ID!\" has no subfields. (1:21)")]
    [InlineData("{ place { rank } }", "Cannot query field \"rank\" on type \"Place\". Did you mean to use an inline fragment on \"Municipality\"? (1:11)")]
    [InlineData("{ department { ...F } } fragment F on Department { code } fragment F on Department { code }", "There can be only one fragment named \"F\". (1:34)")]
    [InlineData("{ department { ...G } }", "Unknown fragment \"G\". (1:19)")]
    [InlineData("{ department { code } } fragment F on Department { code }", "Fragment \"F\" is never used. (1:25)")]
    [InlineData("{ department { ... on Municipality { code } } }", "Fragment cannot be spread here as objects of type \"Department\" can never be of type \"Municipality\". (1:16)")]
    [InlineData("{ department { ...F } } fragment F on Department { ...F }", "Cannot spread fragment \"F\" within itself. (1:52)")]
    [InlineData("query ($x: ID, $x: ID) { place(code: $x) { code } }", "There can be only one variable named \"$x\". (1:9)")]
    [InlineData("query Q { place(code: $x) { code } }", "Variable \"$x\" is not defined by operation \"Q\". (1:23)")]
    [InlineData("query ($x: ID) { place { code } }", "Variable \"$x\" is never used. (1:8)")]
    [InlineData("{ place { code @unknown } }", "Unknown directive \"@unknown\". (1:16)")]
    [InlineData("query @include(if: true) { place { code } }", "Directive \"@include\" may not be used on QUERY. (1:7)")]
    [InlineData("{ place @skip(if: true) @skip(if: true) { code } }", "The directive \"@skip\" can only be used once at this location. (1:9)")]
    [InlineData("{ place(cod: 1) { code } }", "Unknown argument \"cod\" on field \"Query.place\". Did you mean \"code\"? (1:9)")]
    [InlineData("{ place(code: 1, code: 2) { code } }", "There can be only one argument named \"code\". (1:9)")]
    [InlineData("{ department { municipalities { poverty } } }", "Field \"poverty\" argument \"year\" of type \"Int!\" is required, but it was not provided. (1:33)")]
    [InlineData("{ place { code @skip } }", "Directive \"@skip\" argument \"if\" of type \"Boolean!\" is required, but it was not provided. (1:16)")]
    [InlineData("query ($x: Int) { department { municipalities { poverty(year: $x) } } }", "Variable \"$x\" of type \"Int\" used in position expecting type \"Int!\". (1:8)")]
    [InlineData("{ municipalities(where: { min: 1, min: 2 }) { code } }", "There can be only one input field named \"min\". (1:27)")]
    [InlineData("{ municipalities(where: { zone: PDT, min: 1 }) { code } }", "Value \"PDT\" does not exist in \"Zone\" enum. Did you mean \"PDET\"? (1:33)")]
    [InlineData("{ municipalities(where: {}) { code } }", "Expected value of type \"Filter\" to include required field \"min\", found: {  }. (1:25)")]
    [InlineData("{ municipalities(choice: { code: 1, name: \"x\" }) { code } }", "Within OneOf Input Object type \"Choice\", exactly one field must be specified, and the value for that field must be non-null. (1:26)")]
    [InlineData("{ municipalities { x: name x: rank } }", "Fields \"x\" conflict because \"name\" and \"rank\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:20)")]
    [InlineData("{ municipalities { poverty(year: 1) poverty(year: 2) } }", "Fields \"poverty\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (1:20)")]
    [InlineData("{ found { ... on Municipality { x: rank } ... on Plan { x: title } } }", "Fields \"x\" conflict because they return conflicting types \"Int\" and \"String\". Use different aliases on the fields to fetch both if this was intentional. (1:33)")]
    public void Rules_tell_what_is_wrong_and_where(string document, string expected) =>
        Assert.Equal(expected, Assert.Single(Validate(document)).ToString());

    [Fact]
    public void Variables_of_output_types_are_refused() => Assert.Contains(
        "Variable \"$x\" cannot be non-input type \"Plan\". (1:12)",
        Validate("query ($x: Plan) { place(code: $x) { code } }").Select(error => error.ToString()));

    [Fact]
    public void Merging_reports_the_fields_below_that_conflict()
    {
        var error = Assert.Single(Validate("{ d: department { code ...F } d: department { code: name } } fragment F on Department { name }"));

        Assert.StartsWith("Fields \"d\" conflict because subfields \"code\" conflict because \"code\" and \"name\" are different fields", error.Message, StringComparison.Ordinal);
        Assert.Equal([(1, 3), (1, 19), (1, 31), (1, 47)], error.Locations.Select(at => (at.Line, at.Column)));
    }

    [Fact]
    public void Validation_stops_after_a_hundred_errors()
    {
        var errors = Validate($"{{ {string.Concat(Enumerable.Range(0, 500).Select(i => $"unknown{i} "))} }}");

        Assert.Equal(DocumentValidator.DefaultMaxErrors + 1, errors.Count);
        Assert.Equal("Too many validation errors, error limit reached. Validation aborted.", errors[^1].Message);
    }

    [Fact]
    public void Validation_ends_when_fragments_multiply()
    {
        var fragments = Enumerable.Range(0, 60).Select(i => $"fragment F{i} on Department {{ municipalities {{ code }} ...F{i + 1} ...F{i + 1} }} ");

        Assert.Empty(Validate($"{{ department {{ ...F0 }} }} {string.Concat(fragments)} fragment F60 on Department {{ name }}"));
    }

    private static IReadOnlyList<GraphQLError> Validate(string document) =>
        DocumentValidator.Validate(TerritorySchema.Instance, Parser.Parse(document));
}
