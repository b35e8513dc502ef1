using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Api.Hosting;
using Warehouse.Api.Security;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Reviews;
using Warehouse.Model.Star;
using Warehouse.Tests.Api.Security;

namespace Warehouse.Tests.Api;

/// <summary>What dashboards ask again and again is answered from memory, until a load is published.</summary>
[Collection(ServedWarehouseCollection.Name)]
public sealed class AnswerCachingTests(ServedWarehouse api) : IAsyncLifetime
{
    private const string Map =
        """
        { outcomes(groupBy: [MUNICIPALITY], where: { year: { eq: 2025 }, indicator: { eq: "TRA_TRAINEES" } }) { rows { municipality { code name } achieved } totals { achieved } } }
        """;

    private readonly ApiHost host = ApiHost.CopyOf(api.Host);
    private HttpClient http = null!;

    public async Task InitializeAsync()
    {
        http = host.CreateClient();
        await host.SettleAsync(http);
        await AskAsync("{ outcomes(groupBy: []) { groupCount } }");
        host.Commands.Clear();
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Two_hundred_dashboards_that_ask_at_once_cost_the_queries_of_one()
    {
        await AskAsync(Map + "# once");
        var one = Commands(out var looksOfOne).Count;
        host.Commands.Clear();
        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => AskAsync(Map)));
        Assert.All(answers, a => Assert.Equal(answers[0], a));
        Assert.Contains("\"achieved\":7290148", answers[0], StringComparison.Ordinal);
        Assert.Equal(one, Commands(out var looks).Count);
        Assert.Equal(2, looksOfOne);
        Assert.InRange(looks, 2, 2 * answers.Length);
    }

    [Fact]
    public async Task A_new_load_makes_kept_answers_old_by_itself()
    {
        using var first = await GetAsync(Map);
        var tag = first.Headers.ETag!.ToString();
        using (var again = await GetAsync(Map, tag))
        {
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        }

        Assert.Contains("\"cache\":\"HIT\"", await AskAsync(Map, explain: true), StringComparison.Ordinal);
        await using (var star = await host.Services.GetRequiredService<IDbContextFactory<StarContext>>().CreateDbContextAsync())
        {
            await star.AggregateOutcomes.Where(a => a.Year == 2025 && a.Value > 0).ExecuteUpdateAsync(a => a.SetProperty(r => r.Value, r => r.Value + 1));
            await star.DepartmentOutcomes.Where(d => d.Year == 2025 && d.Value > 0).ExecuteUpdateAsync(d => d.SetProperty(r => r.Value, r => r.Value + 1));
            star.Add(new LoadRun { Id = await star.LoadRuns.MaxAsync(l => l.Id) + 1 });
            await star.SaveChangesAsync();
        }

        using var after = await GetAsync(Map, tag);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.DoesNotContain("\"achieved\":7290148", await after.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ outcomes(groupBy: [YEAR], where: { indicator: { eq: "TRA_TRAINEES" } }) { rows { year achieved } } }""", "DepartmentOutcomes")]
    [InlineData("""{ outcomes(groupBy: [MUNICIPALITY], where: { department: { eq: "27" }, indicator: { eq: "TRA_TRAINEES" } }) { rows { achieved } } }""", "AggregateOutcomes")]
    [InlineData("""{ outcomes(groupBy: [SEX], where: { indicator: { eq: "TRA_TRAINEES" } }) { rows { sex achieved } } }""", "FactOutcomes")]
    public async Task An_answer_says_which_table_it_is_from_when_asked(string document, string table)
    {
        foreach (var cache in new[] { "MISS", "HIT" })
        {
            var explanation = JsonNode.Parse(await AskAsync(document, explain: true))!["extensions"]!["explanation"]!;
            Answer.Is($$"""{ "cache": "{{cache}}", "fields": [{ "field": "outcomes", "table": "{{table}}" }] }""", explanation);
        }
    }

    [Fact]
    public async Task Ranking_with_plans_is_kept_until_somebody_changes_a_plan()
    {
        const string Ranking =
            """{ povertyRanking(index: "IPM_2005", first: 3, where: { hasPlan: false }) { nodes { rank municipality { name plans(term: "2012-2015") { status } } } } }""";
        await AskAsync(Ranking);
        Assert.Contains("\"cache\":\"HIT\"", await AskAsync(Ranking, explain: true), StringComparison.Ordinal);
        await using (var store = await host.Services.GetRequiredService<IDbContextFactory<OperationalContext>>().CreateDbContextAsync())
        {
            var uribia = await store.Plans.AsTracking().SingleAsync(p => p.MunicipalityCode == "44847" && p.Term == "2012-2015" && !p.Demonstration);
            uribia.ReceivedOn = new(2012, 3, 21);
            await store.SaveChangesAsync();
        }

        var after = await AskAsync(Ranking, explain: true);
        Assert.Contains("\"cache\":\"MISS\"", after, StringComparison.Ordinal);
        Assert.DoesNotContain("Uribia", after, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Review_in_progress_is_kept_only_for_those_who_see_it()
    {
        const string Reviews = """{ municipality(code: "27001") { reviews(cycle: "C112-2012") { status } } }""";
        await using (var store = await host.Services.GetRequiredService<IDbContextFactory<OperationalContext>>().CreateDbContextAsync())
        {
            var plan = await store.Plans.SingleAsync(p => p.MunicipalityCode == "27001" && p.Term == "2012-2015" && !p.Demonstration);
            store.Add(new PlanReview { PlanId = plan.Id, CycleCode = "C112-2012", RegionalCode = "27", Status = ReviewStatus.InReview });
            await store.SaveChangesAsync();
        }

        foreach (var (caller, seen) in new (Caller?, string)[] { (null, "[]"), (Tokens.Choco, "IN_REVIEW"), (Tokens.Guajira, "[]"), (null, "[]"), (Tokens.Choco, "IN_REVIEW") })
        {
            http.DefaultRequestHeaders.Authorization = caller is null ? null : new("Bearer", Tokens.Of(caller, host.Key()));
            Assert.Contains(seen, await AskAsync(Reviews), StringComparison.Ordinal);
        }

        Assert.Contains("\"cache\":\"HIT\"", await AskAsync(Reviews, explain: true), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_vouches_for_is_never_kept()
    {
        foreach (var document in new[] { "{ municipalities(first: 1) { totalCount } }", """{ planProjects(search: "empleo", first: 1) { totalCount } }""" })
        {
            await AskAsync(document);
            Assert.Contains("\"cache\":\"BYPASS\"", await AskAsync(document, explain: true), StringComparison.Ordinal);
        }
    }

    private IReadOnlyList<string> Commands(out int looks)
    {
        var all = host.Commands.Texts;
        looks = all.Count(t => t.Contains(AnswerVersion.Mark, StringComparison.Ordinal));
        return [.. all.Where(t => !t.Contains(AnswerVersion.Mark, StringComparison.Ordinal))];
    }

    private async Task<string> AskAsync(string query, bool explain = false)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        if (explain)
        {
            request.Headers.Add("GraphQL-Explain", "1");
        }

        using var response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    private async Task<HttpResponseMessage> GetAsync(string query, string? tag = null)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString(query));
        if (tag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        return await http.SendAsync(request);
    }
}
