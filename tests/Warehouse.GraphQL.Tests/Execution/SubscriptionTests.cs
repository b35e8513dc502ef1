using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Types;
using Warehouse.GraphQL.Types.Sdl;
using Xunit;

namespace Warehouse.GraphQL.Tests.Execution;

public sealed class SubscriptionTests
{
    private bool _ended;

    [Fact]
    public async Task Subscription_answers_each_event_with_a_result()
    {
        using var result = await AskAsync("subscription { loads(of: 3) { number twice } }");

        Assert.Equal(
            ["""{"data":{"loads":{"number":1,"twice":2}}}""", """{"data":{"loads":{"number":2,"twice":4}}}""", """{"data":{"loads":{"number":3,"twice":6}}}"""],
            await result.Stream!.Select(r => r.ToJson()).ToListAsync());
        Assert.True(_ended);
    }

    [Fact]
    public async Task Subscription_whose_source_fails_ends_with_the_error()
    {
        using var result = await AskAsync("subscription { loads(of: -1) { number } }");
        Assert.Equal(
            ["""{"errors":[{"message":"No such load.","locations":[{"line":1,"column":16}],"path":["loads"]}]}"""],
            await result.Stream!.Select(r => r.ToJson()).ToListAsync());
    }

    [Fact]
    public async Task Subscription_that_is_left_early_ends_its_source()
    {
        using var result = await AskAsync("subscription { loads(of: 1000) { number } }");
        await foreach (var _ in result.Stream!)
        {
            break;
        }

        Assert.True(_ended);
    }

    private ValueTask<ExecutionResult> AskAsync(string query)
    {
        var schema = SdlSchema.Build(
            "type Query { a: Int } type Subscription { loads(of: Int!): Load! } type Load { number: Int! twice: Int! }",
            new() { Resolver = Resolver });
        return new RequestExecutor(schema).ExecuteAsync(new() { Query = query });
    }

    private FieldResolver? Resolver(string type, string field) => (type, field) switch
    {
        ("Subscription", _) => new StreamResolver(context => LoadsAsync(context.Arguments.Get<int>("of"))),
        (_, "number") => new PureResolver((load, _) => load),
        (_, "twice") => new PureResolver((load, _) => 2 * (int)load),
        _ => null,
    };

    private async IAsyncEnumerable<object?> LoadsAsync(int count)
    {
        try
        {
            if (count < 0)
            {
                throw new GraphQLException("No such load.");
            }

            for (var i = 1; i <= count; i++)
            {
                await Task.Yield();
                yield return i;
            }
        }
        finally
        {
            _ended = true;
        }
    }
}
