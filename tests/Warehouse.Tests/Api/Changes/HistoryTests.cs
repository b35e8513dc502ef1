using System.Text.Json.Nodes;
using Warehouse.Api.Security;
using Warehouse.Tests.Api.Security;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Api.Changes;

public sealed class HistoryTests
{
    [Fact]
    public async Task What_changed_since_a_date_is_one_question_and_a_regional_sees_its_own()
    {
        await using var office = await Office.OpenAsync(Circular.FirstDay);
        await ReviewStoryTests.StartAsync(office);
        office.Clock.Today = Circular.LastDay;
        await office.DoAsync(Tokens.Guajira, "registerPlan", PlanStoryTests.Registering(Places.Uribia, "2012-03-30"), "plan { id }");
        await office.DoAsync(Tokens.Choco, "sendReview", ReviewStoryTests.Sending("1", 1), "planReview { id }");

        const string Since = """changes(since: "2012-03-31", where: { demonstration: false }) { totalCount nodes { event actor actorRole regional { name } municipality { name } differences { field before after } } }""";
        var planner = await AskAsync(office, Tokens.Planner, Since);
        Assert.Equal(2, (int)planner["totalCount"]!);
        Assert.Equal(["REVIEW_SENT", "PLAN_RECEIVED"], planner["nodes"]!.AsArray().Select(n => (string)n!["event"]!));
        Answer.Is("""[{"field":"receivedOn","before":null,"after":"\"2012-03-30\""}]""", new JsonArray([.. Differences(planner["nodes"]![1]!, "receivedOn")]));
        var own = Assert.Single((await AskAsync(office, Tokens.Choco, Since))["nodes"]!.AsArray());
        Assert.Equal(("luz", "REGIONAL", "Quibdó"), ((string?)own!["actor"], (string?)own["actorRole"], (string?)own["municipality"]!["name"]));
    }

    [Fact]
    public async Task History_of_a_plan_with_its_reviews_is_read_beside_it()
    {
        await using var office = await Office.OpenAsync(Circular.FirstDay);
        await ReviewStoryTests.StartAsync(office);
        var plans = await AskAsync(office, Tokens.Choco, """plans { nodes { id history { totalCount } reviews { history { nodes { event } } } } }""");
        var quibdo = plans["nodes"]!.AsArray().Single(p => (string?)p!["id"] == "5")!;
        Answer.Is("""{"id":"5","history":{"totalCount":0},"reviews":[{"history":{"nodes":[{"event":"REVIEW_STARTED"}]}}]}""", quibdo);
    }

    [Fact]
    public async Task History_is_not_for_executives_and_strangers()
    {
        await using var office = await Office.OpenAsync(Circular.FirstDay);
        foreach (var (caller, code) in ((Caller, string)[])[(Tokens.Executive, "AUTH_NOT_AUTHORIZED"), (Caller.Anonymous, "AUTH_NOT_AUTHENTICATED")])
        {
            var answer = await office.RespondAsync(caller, "{ changes { nodes { id } } }");
            Assert.Equal(code, (string?)answer["errors"]![0]!["extensions"]!["code"]);
        }
    }

    private static IEnumerable<JsonNode> Differences(JsonNode change, string field) =>
        change["differences"]!.AsArray().Where(d => (string?)d!["field"] == field).Select(d => d!.DeepClone());

    private static async Task<JsonNode> AskAsync(Office office, Caller caller, string field)
    {
        var response = await office.RespondAsync(caller, $"{{ {field} }}");
        Assert.True(response["errors"] is null, response["errors"]?.ToJsonString());
        return response["data"]!.AsObject().Single().Value!;
    }
}
