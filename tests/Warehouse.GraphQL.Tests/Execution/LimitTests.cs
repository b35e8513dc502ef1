using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Types;
using Warehouse.GraphQL.Types.Sdl;
using Xunit;

namespace Warehouse.GraphQL.Tests.Execution;

public sealed class LimitTests
{
    private static readonly Schema Slow = SdlSchema.Build("type Query { slow: Int deep: Query }", new()
    {
        Resolver = (_, field) => field == "slow"
            ? new AsyncResolver(async (_, context) =>
            {
                await Task.Delay(Timeout.Infinite, context.CancellationToken);
                return 1;
            })
            : null,
    });

    [Fact]
    public async Task Request_that_takes_too_long_is_ended_with_a_code()
    {
        RequestExecutor executor = new(Slow, new() { ExecutionTimeout = TimeSpan.FromMilliseconds(20) });
        using var result = await executor.ExecuteAsync(new() { Query = "{ slow }" });
        Assert.Equal(ErrorCodes.Timeout, Assert.Single(result.Errors).Code);
        Assert.False(result.HasData);
    }

    [Fact]
    public async Task Request_whose_client_has_gone_is_cancelled()
    {
        using CancellationTokenSource client = new();
        var running = new RequestExecutor(Slow).ExecuteAsync(new() { Query = "{ slow }" }, cancellationToken: client.Token).AsTask();
        await client.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }

    [Fact]
    public async Task Operation_check_refuses_with_its_errors_and_reports_in_extensions()
    {
        RequestOptions options = new();
        options.OperationChecks.Add(new FieldCount(2));
        RequestExecutor executor = new(Territory.Create(), options);

        using var refused = await executor.ExecuteAsync(Territory.Request("{ a: echo b: echo c: echo }"));
        using var accepted = await executor.ExecuteAsync(Territory.Request("{ expected }"));

        Assert.Equal("COST_EXCEEDED", Assert.Single(refused.Errors).Code);
        Assert.EndsWith(""","data":{"expected":null},"extensions":{"fields":1}}""", accepted.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cache_of_documents_forgets_the_one_unused_for_longest()
    {
        var validated = 0;
        RequestOptions options = new() { DocumentCacheCapacity = 2 };
        options.ValidationRules.Add(() =>
        {
            validated++;
            return GraphQL.Validation.SpecifiedRules.Executable[0]();
        });
        RequestExecutor executor = new(Slow, options);
        foreach (var query in (string[])["{ a: __typename }", "{ b: __typename }", "{ a: __typename }", "{ c: __typename }", "{ a: __typename }", "{ b: __typename }"])
        {
            using var result = await executor.ExecuteAsync(new() { Query = query });
            Assert.Empty(result.Errors);
        }

        Assert.Equal(4, validated);
    }

    private sealed class FieldCount(int most) : IOperationCheck
    {
        public void Check(OperationUnderCheck operation)
        {
            operation.Extensions["fields"] = operation.Plan.Fields.Count;
            if (operation.Plan.Fields.Count > most)
            {
                operation.Errors.Add(new("Too many fields.") { Code = "COST_EXCEEDED" });
            }
        }
    }
}
