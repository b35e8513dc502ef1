using Warehouse.GraphQL.Types.Sdl;
using Xunit;
using static Warehouse.GraphQL.Tests.Execution.Territory;

namespace Warehouse.GraphQL.Tests.Execution;

public sealed class QueryTests
{
    [Fact]
    public async Task Query_writes_fields_in_the_order_asked_with_aliases_and_fragments_merged() => Assert.Equal(
        """{"data":{"departments":[{"name":"Chocó","id":"27","__typename":"Department","municipalities":[{"code":"27001","poverty":89.47},{"code":"27086","poverty":null}]},{"name":"La Guajira","id":"44","__typename":"Department","municipalities":[{"code":"44847","poverty":92.2}]}]}}""",
        await AskAsync("{ departments { name ...D municipalities { poverty } } } fragment D on Department { id: code __typename municipalities { code } }"
            .Replace("{ poverty }", "{ code poverty }", StringComparison.Ordinal)));

    [Fact]
    public async Task Query_resolves_async_and_batched_fields() => Assert.Equal(
        """{"data":{"a":{"largest":{"name":"Uribia"}},"b":null,"departments":[{"largest":{"code":"27001"}},{"largest":{"code":"44847"}}]}}""",
        await AskAsync("""{ a: department(code: "44") { largest { name } } b: department(code: 99) { name } departments { largest { code } } }"""));

    [Theory]
    [InlineData("""{"x":true}""", """{"data":{"departments":[{"name":"Chocó"},{"name":"La Guajira"}]}}""")]
    [InlineData("""{"x":false}""", """{"data":{"departments":[{"code":"27","name":"Chocó"},{"code":"44","name":"La Guajira"}]}}""")]
    public async Task Query_leaves_out_what_variables_skip(string variables, string expected) => Assert.Equal(
        expected,
        await AskAsync("query($x: Boolean!) { departments { code @skip(if: $x) name } e: echo @skip(if: true) f: echo @include(if: false) }", variables));

    [Fact]
    public async Task Query_tells_the_types_of_interfaces_apart() => Assert.Equal(
        """{"data":{"a":{"__typename":"Department","name":"Chocó"},"b":{"__typename":"Municipality","name":"Quibdó","poverty":89.47}}}""",
        await AskAsync("""{ a: place(code: "27") { ...P } b: place(code: "27001") { ...P } } fragment P on Place { __typename name ... on Municipality { poverty } }"""));

    [Fact]
    public async Task Query_keeps_each_value_in_its_place_when_items_of_nested_lists_fail() => Assert.Equal(
        """{"errors":[{"message":"Abstract type \"Place\" must resolve to an Object type at runtime for field \"Query.places\".","locations":[{"line":1,"column":3}],"path":["places",0,2]}],"data":{"places":[[{"name":"Chocó"},null,null],null,[{"name":"Uribia"}]]}}""",
        await AskAsync("{ places { name } }"));

    [Fact]
    public async Task Query_answers_repeated_requests_from_one_plan()
    {
        GraphQL.Execution.RequestExecutor executor = new(Create());
        for (var i = 0; i < 3; i++)
        {
            using var result = await executor.ExecuteAsync(Request("query($c: ID!) { department(code: $c) { name } }", $$"""{ "c": {{(i == 1 ? 27 : 44)}} }"""));
            var name = i == 1 ? "Chocó" : "La Guajira";
            Assert.Equal($$$$"""{"data":{"department":{"name":"{{{{name}}}}"}}}""", result.ToJson());
        }
    }

    [Fact]
    public async Task Json_array_or_text_where_an_object_is_due_has_no_members()
    {
        var schema = SdlSchema.Build("type Query { list: Town text: Town } type Town { rank: Int length: Int }");
        using var root = System.Text.Json.JsonDocument.Parse("""{"list":[],"text":"Uribia"}""");
        Assert.Equal(
            """{"data":{"list":{"rank":null,"length":null},"text":{"rank":null,"length":null}}}""",
            await AskAsync("{ list { rank length } text { rank length } }", context: new() { RootValue = root.RootElement }, schema: schema));
    }
}
