using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Api.Security;
using Warehouse.Database;
using Warehouse.Tests.Api.Changes;
using Warehouse.Tests.Api.Security;
using Warehouse.Tests.Api.Subscriptions;
using Warehouse.Tests.Etl.Crash;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Api.ManyProcesses;

/// <summary>Two processes of the API and one of the ETL over one server: what one does the other knows.</summary>
public sealed class TwoProcessesTests
{
    private const string Placed = """{ outcomes(groupBy: [INDICATOR], where: { indicator: { eq: "EMP_PLACED" } }) { rows { achieved } } }""";

    [OfServerFact]
    public async Task A_change_in_one_is_heard_in_the_other_a_load_makes_the_answers_of_both_old_and_each_counts_its_own_requests()
    {
        await using var stores = await Stores.OnAsync(StorePlace.New("warehouse-two-"), Circular.Rows());
        await stores.LoadAsync();
        var settings = new Dictionary<string, string?>(stores.Settings) { ["Security:RequestsPerMinute"] = "30" };
        using var quibdo = await ApiProcess.StartAsync(settings);
        using var riohacha = await ApiProcess.StartAsync(settings);
        var before = await GetAsync(quibdo, null);
        Assert.Equal(before, await GetAsync(riohacha, null));
        Assert.Equal(HttpStatusCode.NotModified, (await GetAsync(riohacha, before.Tag)).Status);

        using var plans = await Listener.ConnectAsync(riohacha.Http, """subscription { planRegistered(regional: "27", after: "0") { title } }""");
        using var loads = await Listener.ConnectAsync(riohacha.Http, """subscription { warehouseLoaded(after: "1") { id } }""");
        await RegisterAsync(quibdo, stores);
        Assert.Equal("Quibdó para todos", (string?)(await plans.NextAsync()).Answer["data"]!["planRegistered"]!["title"]);

        await stores.SaveAsync(Work.Recorded("EMP_PLACED", 5, 1_000));
        var (code, output) = await EtlProcess.RunAsync(stores.Settings, "load");
        Assert.True(code == 0, output);
        Assert.NotNull((await loads.NextAsync()).Answer["data"]!["warehouseLoaded"]!["id"]);
        var after = await GetAsync(quibdo, before.Tag);
        Assert.Equal(HttpStatusCode.OK, after.Status);
        Assert.NotEqual(before.Body, after.Body);
        Assert.Equal(after, await GetAsync(riohacha, before.Tag));

        Assert.True(await RefusesAsync(quibdo));
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(riohacha, null)).Status);
    }

    /// <summary>Whether it says at last that this client asks too often; it may ask once more every other second.</summary>
    private static async Task<bool> RefusesAsync(ApiProcess api)
    {
        for (var asked = 0; asked < 200; asked++)
        {
            if ((await GetAsync(api, null)).Status == HttpStatusCode.TooManyRequests)
                return true;
        }

        return false;
    }

    private static async Task<(HttpStatusCode Status, string? Tag, string Body)> GetAsync(ApiProcess api, string? tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString(Placed));
        if (tag is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        using var response = await api.Http.SendAsync(request);
        return (response.StatusCode, response.Headers.ETag?.ToString(), await response.Content.ReadAsStringAsync());
    }

    private static async Task RegisterAsync(ApiProcess api, Stores stores)
    {
        await using var services = stores.NewServices();
        var key = DevelopmentKey.Of(services.GetRequiredService<DatabaseOptions>());
        const string Mutation = "mutation($input: RegisterPlanInput!) { registerPlan(input: $input) { plan { id } errors { ... on Error { message } } } }";
        var input = new { municipalityCode = Places.Quibdo, term = "2008-2011", title = "Quibdó para todos" };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = Mutation, variables = new { input } }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Tokens.Of(Tokens.Choco, key));
        using var response = await api.Http.SendAsync(request);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.True(answer["data"]?["registerPlan"]?["plan"] is not null, answer.ToJsonString());
    }
}
