using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Types;
using Warehouse.GraphQL.Types.Sdl;
using Xunit;

namespace Warehouse.GraphQL.Tests.Execution;

public sealed class MutationTests
{
    private readonly List<string> _log = [];

    [Fact]
    public async Task Mutation_finishes_each_root_field_with_its_subtree_before_the_next()
    {
        var answer = await AskAsync("mutation { a: registerPlan(code: \"27001\") { status } b: registerPlan(code: \"44847\") { status } }");

        Assert.Equal("""{"data":{"a":{"status":"received"},"b":{"status":"received"}}}""", answer);
        Assert.Equal(["register 27001", "status 27001", "register 44847", "status 44847"], _log);
    }

    [Fact]
    public async Task Mutation_stops_after_a_field_that_leaves_no_data()
    {
        var answer = await AskAsync("mutation { sure(code: \"27001\") b: registerPlan(code: \"44847\") { status } }");

        Assert.Contains("\"data\":null", answer, StringComparison.Ordinal);
        Assert.Empty(_log);
    }

    [Fact]
    public async Task Mutation_takes_even_leaves_in_their_order()
    {
        var answer = await AskAsync("mutation { a: registerPlan(code: \"27001\") { status } close b: registerPlan(code: \"44847\") { status } }");

        Assert.Contains("\"close\":\"closed\"", answer, StringComparison.Ordinal);
        Assert.Equal(["register 27001", "status 27001", "close", "register 44847", "status 44847"], _log);
    }

    private async Task<string> AskAsync(string query)
    {
        var schema = SdlSchema.Build(
            "type Query { a: Int } type Mutation { registerPlan(code: ID!): Plan close: String sure(code: ID!): Int! } type Plan { status: String }",
            new() { Resolver = Resolver });
        using var result = await new RequestExecutor(schema).ExecuteAsync(new() { Query = query });
        return result.ToJson();
    }

    private FieldResolver? Resolver(string type, string field) => field switch
    {
        "registerPlan" => new AsyncResolver(async (_, context) =>
        {
            await Task.Yield();
            _log.Add($"register {context.Arguments[0]}");
            return context.Arguments[0];
        }),
        "status" => new AsyncResolver(async (plan, _) =>
        {
            await Task.Yield();
            _log.Add($"status {plan}");
            return "received";
        }),
        "close" => LeafResolver.OfString<object>(_ =>
        {
            _log.Add("close");
            return "closed";
        }),
        "sure" => new PureResolver((_, _) => null),
        _ => null,
    };
}
