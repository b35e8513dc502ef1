namespace Warehouse.Tests.Api;

[Collection(ServedWarehouseCollection.Name)]
public sealed class SuggestionTests(ServedWarehouse api)
{
    [Fact]
    public async Task A_plan_suggests_where_SENA_could_be_an_ally_best_match_first()
    {
        var data = await api.AskAsync(
            """
            {
              plans(where: { term: { eq: "2024-2027" }, municipality: { eq: "25486" } }) {
                nodes { suggestedOpportunities { area score matches project { code areas } } employment: suggestedOpportunities(area: EMPLOYMENT) { area } }
              }
            }
            """);
        var plan = data["plans"]!["nodes"]![0]!;
        var suggested = plan["suggestedOpportunities"]!.AsArray();
        Assert.NotEmpty(suggested);
        Assert.All(suggested, s => Assert.Contains((string)s!["area"]!, s["project"]!["areas"]!.AsArray().Select(a => (string)a!)));
        Assert.All(suggested, s => Assert.NotEmpty(s!["matches"]!.AsArray()));
        var scores = suggested.Select(s => (int)s!["score"]!).ToList();
        Assert.Equal(scores.OrderDescending(), scores);
        Assert.Contains(suggested, s => (string)s!["project"]!["code"]! == "IP-194" && (string)s["area"]! == "ENTREPRENEURSHIP");
        Assert.All(plan["employment"]!.AsArray(), s => Assert.Equal("EMPLOYMENT", (string)s!["area"]!));
    }
}
