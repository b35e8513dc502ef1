using Warehouse.GraphQL.Execution;
using Xunit;
using static Warehouse.GraphQL.Tests.Execution.Territory;

namespace Warehouse.GraphQL.Tests.Execution;

public sealed class ErrorTests
{
    [Fact]
    public async Task Null_in_a_non_null_field_removes_the_nearest_nullable_ancestor() => Assert.Equal(
        """{"errors":[{"message":"Cannot return null for non-nullable field Municipality.knownPoverty.","locations":[{"line":1,"column":59}],"path":["department","municipalities",1,"knownPoverty"]}],"data":{"department":null,"e":"{'area':'TRAINING','where':null,'years':null}"}}""",
        await AskAsync("""{ department(code: "27") { name municipalities { poverty  knownPoverty } } e: echo }"""));

    [Fact]
    public async Task Null_in_a_non_null_field_under_non_null_ancestors_leaves_no_data() => Assert.Contains(
        "\"data\":null}",
        await AskAsync("{ departments { municipalities { knownPoverty } } }"),
        StringComparison.Ordinal);

    [Fact]
    public async Task Unexpected_exception_is_hidden_behind_a_trace_id()
    {
        var answer = await AskAsync("{ broken }");
        Assert.DoesNotContain("1234", answer, StringComparison.Ordinal);
        Assert.Matches("""^\{"errors":\[\{"message":"Unexpected Execution Error","locations":\[\{"line":1,"column":3\}\],"path":\["broken"\],"extensions":\{"code":"INTERNAL_SERVER_ERROR","traceId":"[0-9a-f]{32}"\}\}\],"data":\{"broken":null\}\}$""", answer);
    }

    [Fact]
    public async Task Exception_that_the_server_explains_is_told_in_its_words()
    {
        RequestExecutor executor = new(Create(), new() { ExplainFault = e => e is InvalidOperationException ? new GraphQLException("The store is away.", "AWAY") : null });
        using var result = await executor.ExecuteAsync(Request("{ broken }"));
        Assert.Equal(
            """{"errors":[{"message":"The store is away.","locations":[{"line":1,"column":3}],"path":["broken"],"extensions":{"code":"AWAY"}}],"data":{"broken":null}}""",
            result.ToJson());
    }

    [Fact]
    public async Task Expected_exception_keeps_its_message_and_code() => Assert.Equal(
        """{"errors":[{"message":"Units do not add up.","locations":[{"line":1,"column":3}],"path":["expected"],"extensions":{"code":"OUTCOMES_UNLIKE_UNITS"}}],"data":{"expected":null}}""",
        await AskAsync("{ expected }"));

    [Fact]
    public async Task Field_that_needs_a_user_is_refused_without_one() => Assert.Contains(
        "\"code\":\"AUTH_NOT_AUTHENTICATED\"",
        await AskAsync("{ secret }"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("{ a", null, "Syntax Error: Expected Name, found <EOF>.")]
    [InlineData("query A { echo } query B { echo }", null, "Must provide operation name if query contains multiple operations.")]
    [InlineData("query A { echo } query B { echo }", "C", "Unknown operation named \\\"C\\\".")]
    public async Task Request_that_cannot_be_executed_has_errors_and_no_data(string query, string? operation, string message)
    {
        var answer = await AskAsync(query, operationName: operation);
        Assert.Contains(message, answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "query($v: Boolean = true) { echo department(code: \"27\") { name municipalities { name @skip(if: $v) } } }",
        "\"path\":[\"department\",\"municipalities\",0]",
        "\"data\":{\"echo\":\"{'area':'TRAINING','where':null,'years':null}\",\"department\":null}}")]
    [InlineData("query($v: Boolean = true) { place(code: \"27\") { ... on Department { name @include(if: $v) } } }", "\"path\":[\"place\"]", "\"data\":{\"place\":null}}")]
    [InlineData("query($v: Boolean = true) { echo @skip(if: $v) }", "must not be null.\",\"locations\":[{\"line\":1,\"column\":44}],\"extensions\"", "\"data\":null}")]
    public async Task Condition_given_null_fails_the_object_whose_fields_it_decides(string query, string error, string data)
    {
        var answer = await AskAsync(query, """{"v":null}""");
        Assert.Contains(error, answer, StringComparison.Ordinal);
        Assert.EndsWith(data, answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Condition_given_null_does_not_matter_when_the_field_is_skipped_anyway() => Assert.Equal(
        """{"data":{"departments":[{},{}]}}""",
        await AskAsync("query($v: Boolean = true) { departments { name @include(if: $v) @skip(if: true) } }", """{"v":null}"""));
}
