using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Http;
using Warehouse.GraphQL.Tests.Types.Clr;
using Warehouse.GraphQL.Types.Clr;
using Xunit;

namespace Warehouse.GraphQL.Tests.Execution;

public sealed class CachingTests
{
    private readonly Harvests _harvests = new();
    private readonly RequestExecutor _executor;
    private readonly Dictionary<string, int> _changes = new() { ["prices"] = 0 };
    private string? _version = "load 1";

    public CachingTests() => _executor = Executor(64 * 1024);

    [Fact]
    public async Task Answer_is_kept_until_the_version_changes()
    {
        await AskAsync("{ harvest(of: \"27001\") { tons } }");
        Assert.Equal("""{"data":{"harvest":{"tons":5}}}""", await AskAsync("{ harvest(of: \"27001\") { tons } }"));
        Assert.Equal(1, _harvests.Asked);

        await AskAsync("{ harvest(of: \"44847\") { tons } }");
        _version = "load 2";
        await AskAsync("{ harvest(of: \"27001\") { tons } }");
        Assert.Equal(3, _harvests.Asked);
    }

    [Fact]
    public async Task Change_ends_only_the_answers_that_depend_on_it()
    {
        await AskAsync("{ harvest { tons } }");
        await AskAsync("{ harvest { price } }");
        _changes["prices"]++;
        await AskAsync("{ harvest { tons } }");
        Assert.Equal(2, _harvests.Asked);
        await AskAsync("{ harvest { price } }");
        Assert.Equal(3, _harvests.Asked);
    }

    [Fact]
    public async Task Nothing_is_kept_without_a_version()
    {
        _version = null;
        await AskAsync("{ harvest { tons } }");
        await AskAsync("{ harvest { tons } }");
        Assert.Equal(2, _harvests.Asked);
    }

    [Fact]
    public async Task Two_hundred_who_ask_at_once_are_answered_by_one_execution()
    {
        _harvests.Gate = new();
        var answers = Enumerable.Range(0, 200).Select(_ => AskAsync("{ harvest { tons } }")).ToList();
        _harvests.Gate.SetResult();
        Assert.All(await Task.WhenAll(answers), answer => Assert.Equal("""{"data":{"harvest":{"tons":5}}}""", answer));
        Assert.Equal(1, _harvests.Asked);
    }

    [Fact]
    public async Task No_more_execute_at_once_than_may_and_all_are_answered()
    {
        var two = Executor(64 * 1024, atOnce: 2);
        _harvests.Gate = new();
        var answers = Enumerable.Range(1, 5).Select(place => AskAsync($"{{ harvest(of: \"{place}\") {{ place }} }}", executor: two)).ToList();
        Assert.Equal(2, _harvests.Asked);
        _harvests.Gate.SetResult();
        Assert.Equal(Enumerable.Range(1, 5).Select(place => $"{{\"data\":{{\"harvest\":{{\"place\":\"{place}\"}}}}}}"), await Task.WhenAll(answers));
        Assert.Equal(5, _harvests.Asked);
    }

    [Fact]
    public async Task Who_leaves_while_waiting_for_a_turn_leaves_it_to_the_next()
    {
        var one = Executor(64 * 1024, atOnce: 1);
        _harvests.Gate = new();
        var first = AskAsync("{ harvest(of: \"1\") { place } }", executor: one);
        using CancellationTokenSource leaving = new();
        var second = AskAsync("{ harvest(of: \"2\") { place } }", executor: one, cancellationToken: leaving.Token);
        var third = AskAsync("{ harvest(of: \"3\") { place } }", executor: one);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        _harvests.Gate.SetResult();
        Assert.Equal("""{"data":{"harvest":{"place":"1"}}}""", await first);
        Assert.Equal("""{"data":{"harvest":{"place":"3"}}}""", await third);
    }

    [Fact]
    public async Task Who_leaves_takes_nobody_along()
    {
        _harvests.Gate = new();
        using CancellationTokenSource leaving = new();
        var first = AskAsync("{ harvest { tons } }", cancellationToken: leaving.Token);
        var second = AskAsync("{ harvest { tons } }");
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        _harvests.Gate.SetResult();
        Assert.Equal("""{"data":{"harvest":{"tons":5}}}""", await second);
    }

    [Fact]
    public async Task Errors_and_operations_with_another_field_are_not_kept()
    {
        foreach (var query in new[] { "{ harvest(of: \"?\") { tons } }", "{ harvest { tons } now }", "{ harvest { tons weather } }" })
        {
            var before = _harvests.Asked;
            await AskAsync(query);
            await AskAsync(query);
            Assert.Equal(before + 2, _harvests.Asked);
        }
    }

    [Fact]
    public async Task Kept_answer_is_only_for_those_who_may_ask()
    {
        const string Query = "{ harvest { owner } }";
        Assert.Equal("""{"data":{"harvest":{"owner":"Ana"}}}""", await AskAsync(Query, Users.Named("Ana")));
        Assert.Equal("""{"data":{"harvest":{"owner":"Ana"}}}""", await AskAsync(Query, Users.Named("Luz")));
        Assert.Equal(1, _harvests.Asked);
        Assert.Contains("AUTH_NOT_AUTHENTICATED", await AskAsync(Query), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Variables_and_operation_names_tell_answers_apart()
    {
        const string Query = "query A($of: ID) { harvest(of: $of) { tons } } query B($of: ID) { harvest(of: $of) { place } }";
        Assert.Contains("27001", await AskAsync(Query, operation: "B", variables: """{"of":"27001"}"""), StringComparison.Ordinal);
        Assert.Contains("44847", await AskAsync(Query, operation: "B", variables: """{"of":"44847"}"""), StringComparison.Ordinal);
        Assert.Contains("tons", await AskAsync(Query, operation: "A", variables: """{"of":"44847"}"""), StringComparison.Ordinal);
        Assert.Equal(3, _harvests.Asked);
    }

    [Fact]
    public async Task Answers_used_last_stay_within_the_bytes()
    {
        var small = Executor(700);
        foreach (var place in new[] { "1", "2", "1", "3", "4", "4", "1" })
        {
            await AskAsync($"{{ harvest(of: \"{place}\") {{ tons }} }}", executor: small);
        }

        Assert.Equal(5, _harvests.Asked);
    }

    [Fact]
    public async Task Who_reads_a_kept_answer_reads_it_to_the_end_though_others_have_taken_its_room()
    {
        var small = Executor(700);
        await using var services = new ServiceCollection().AddSingleton(_harvests).BuildServiceProvider();
        GraphQLRequest request = new() { Query = "{ harvest(of: \"first\") { place } }" };
        using var made = await small.ExecuteAsync(request, new() { Services = services });
        using var kept = await small.ExecuteAsync(request, new() { Services = services });
        for (var place = 0; place < 100; place++)
        {
            Assert.Equal($"{{\"data\":{{\"harvest\":{{\"place\":\"{place}\"}}}}}}", await AskAsync($"{{ harvest(of: \"{place}\") {{ place }} }}", executor: small));
        }

        Assert.Equal("""{"data":{"harvest":{"place":"first"}}}""", kept.ToJson());
        Assert.Equal(kept.ToJson(), made.ToJson());
        Assert.Equal(101, _harvests.Asked);
    }

    [Fact]
    public async Task Answer_explains_itself_when_asked()
    {
        await AskAsync("{ harvest { tons } }");
        Assert.Equal(
            """{"data":{"harvest":{"tons":5}},"extensions":{"explanation":{"cache":"HIT","fields":[{"field":"harvest","barn":"north"}]}}}""",
            await AskAsync("{ harvest { tons } }", explain: true));
        Assert.Contains("\"cache\":\"MISS\"", await AskAsync("{ harvest { place } }", explain: true), StringComparison.Ordinal);
        Assert.Contains("\"cache\":\"BYPASS\"", await AskAsync("{ now }", explain: true), StringComparison.Ordinal);
    }

    private RequestExecutor Executor(int bytes, int atOnce = 0)
    {
        ServiceCollection services = new();
        services.AddSingleton(_harvests);
        services.AddGraphQLServer()
            .AddTypes([typeof(HarvestQueries), typeof(HarvestFields)])
            .ModifyRequestOptions(o => o.MaxConcurrentExecutions = atOnce)
            .ModifyRequestOptions(o => (o.ResponseCacheBytes, o.CacheVersion) = (bytes, (_, dependencies, _) => new(_version is null ? null : string.Join(",", [_version, .. dependencies.Select(d => $"{d} {_changes[d]}")]))));
        var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<RequestExecutor>();
    }

    private async Task<string> AskAsync(
        string query, ClaimsPrincipal? user = null, string? operation = null, string? variables = null, RequestExecutor? executor = null,
        bool explain = false, CancellationToken cancellationToken = default)
    {
        await using var services = new ServiceCollection().AddSingleton(_harvests).BuildServiceProvider();
        using var result = await (executor ?? _executor).ExecuteAsync(
            new() { Query = query, OperationName = operation, Variables = variables is null ? null : System.Text.Json.JsonDocument.Parse(variables).RootElement },
            new() { Services = services, User = user ?? new(), ReportExplanations = explain },
            cancellationToken);
        return result.ToJson();
    }
}
