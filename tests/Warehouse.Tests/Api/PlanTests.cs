namespace Warehouse.Tests.Api;

[Collection(ServedWarehouseCollection.Name)]
public sealed class PlanTests(ServedWarehouse api)
{
    [Fact]
    public async Task Plans_of_2012_are_known_and_none_is_received()
    {
        var data = await api.AskAsync(
            """
            {
              known: plans(where: { term: { eq: "2012-2015" } }) { totalCount }
              received: plans(where: { term: { eq: "2012-2015" }, receivedOn: { neq: null } }) { totalCount }
              quibdo: plans(where: { term: { eq: "2012-2015" }, municipality: { eq: "27001" } }) { nodes { term receivedOn municipality { name } department { name } } }
            }
            """);
        Answer.Is(
            """
            {
              "known": { "totalCount": 1098 },
              "received": { "totalCount": 0 },
              "quibdo": { "nodes": [{ "term": "2012-2015", "receivedOn": null, "municipality": { "name": "Quibdó" }, "department": null }] }
            }
            """,
            data);
    }

    [Fact]
    public async Task Projects_are_found_whatever_the_accents_case_and_plural_best_first()
    {
        var data = await api.AskAsync(
            """
            {
              plain: planProjects(search: "empleo emprendimiento", first: 500) { totalCount nodes { id score } }
              typed: planProjects(search: "EMPLEOS Emprendimiéntos", first: 500) { nodes { id score } }
            }
            """);
        var scores = data["plain"]!["nodes"]!.AsArray().Select(n => (int)n!["score"]!).ToList();
        Assert.Equal((int)data["plain"]!["totalCount"]!, scores.Count);
        Assert.Contains(1, scores);
        Assert.Equal(2, scores[0]);
        Assert.Equal(scores.OrderDescending(), scores);
        Answer.Is(data["plain"]!["nodes"]!.ToJsonString(), data["typed"]!["nodes"]);
    }

    [Fact]
    public async Task Projects_of_an_area_name_it_and_belong_to_a_plan_of_2024()
    {
        var data = await api.AskAsync("""{ planProjects(where: { area: { eq: EMPLOYMENT } }, first: 500) { totalCount nodes { areas plan { term } } } }""");
        Assert.Equal(18, (int)data["planProjects"]!["totalCount"]!);
        Assert.All(data["planProjects"]!["nodes"]!.AsArray(), n =>
        {
            Assert.Contains("EMPLOYMENT", n!["areas"]!.AsArray().Select(a => (string)a!));
            Assert.Equal("2024-2027", (string)n["plan"]!["term"]!);
        });
    }

    [Fact]
    public async Task Budget_of_four_years_is_the_sum_of_the_years()
    {
        var data = await api.AskAsync(
            """
            {
              planProjects(first: 200) {
                nodes { all: budgetCop y1: budgetCop(year: 2024) y2: budgetCop(year: 2025) y3: budgetCop(year: 2026) y4: budgetCop(year: 2027) }
              }
            }
            """);
        var projects = data["planProjects"]!["nodes"]!.AsArray().Where(n => n!["all"] is not null).ToList();
        Assert.NotEmpty(projects);
        Assert.All(projects, n => Assert.Equal((long)n!["all"]!, new[] { "y1", "y2", "y3", "y4" }.Sum(y => (long?)n[y] ?? 0)));
    }
}
