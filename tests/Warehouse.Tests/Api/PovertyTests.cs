namespace Warehouse.Tests.Api;

[Collection(ServedWarehouseCollection.Name)]
public sealed class PovertyTests(ServedWarehouse api)
{
    [Fact]
    public async Task Indices_say_how_many_units_they_rank() => Answer.Is(
        """
        [{ "code": "IPM_2018", "unitsRanked": 1122 }, { "code": "NBI_2018", "unitsRanked": 1122 },
         { "code": "IPM_2005", "unitsRanked": 1113 }, { "code": "NBI_2005", "unitsRanked": 1122 }]
        """,
        (await api.AskAsync("{ povertyIndices { code unitsRanked } }"))["povertyIndices"]);

    [Theory]
    [InlineData("11001", "NBI_2005", 9.20, 2)]
    [InlineData("27001", "NBI_2005", 89.47, 2)]
    [InlineData("05001", "NBI_2005", 12.42, 2)]
    [InlineData("11001", "IPM_2018", 9.0, 1)]
    [InlineData("44847", "IPM_2018", 92.2, 1)]
    public async Task Value_is_the_published_one(string municipality, string index, double published, int decimals)
    {
        var data = await api.AskAsync(
            "query($code: ID!, $index: ID!) { municipality(code: $code) { povertyIndices(index: $index) { value index { code } } } }",
            new { code = municipality, index });
        var value = Assert.Single(data["municipality"]!["povertyIndices"]!.AsArray())!;
        Assert.Equal(index, (string)value["index"]!["code"]!);
        Assert.Equal(published, (double)value["value"]!, decimals);
    }

    [Fact]
    public async Task Ranking_of_2005_begins_with_equals_and_has_Tarqui_at_515()
    {
        var ranking = (await api.AskAsync(
            """
            {
              all: povertyRanking(index: "IPM_2005", first: 6) { totalCount nodes { rank value caution municipality { code } } }
              tarqui: povertyRanking(index: "IPM_2005", where: { rank: { eq: 515 } }) { nodes { rank value municipality { code name } } }
            }
            """))!;
        Assert.Equal(1113, (int)ranking["all"]!["totalCount"]!);
        Assert.Equal([1, 1, 1, 1, 1, 6], ranking["all"]!["nodes"]!.AsArray().Select(n => (int)n!["rank"]!));
        Assert.Equal([true, true, true, true, true, false], ranking["all"]!["nodes"]!.AsArray().Select(n => (bool)n!["caution"]!));
        Answer.Is("""[{ "rank": 515, "value": 72.3361, "municipality": { "code": "41791", "name": "Tarqui" } }]""", ranking["tarqui"]!["nodes"]);
    }

    [Theory]
    [InlineData("rank: { gte: 10, lte: 20 }", 11)]
    [InlineData("rank: { in: [1, 515] }", 6)]
    [InlineData("value: { gte: 100 }", 5)]
    [InlineData("quintile: { eq: 1 }", 223)]
    [InlineData("department: { eq: \"27\" }", 30)]
    [InlineData("regional: { in: [\"27\", \"44\"] }", 45)]
    [InlineData("municipality: { eq: \"44847\" }", 1)]
    [InlineData("priorityIn: \"C112-2012\"", 515)]
    [InlineData("priorityIn: \"C112-2012\", hasPlan: false", 515)]
    [InlineData("hasPlan: true", 0)]
    [InlineData("hasReview: true", 0)]
    [InlineData("hasCommitment: true", 0)]
    [InlineData("hasOutcome: false", 7)]
    [InlineData("rank: { lte: 515 }, not: { priorityIn: \"C112-2012\" }", 15)]
    [InlineData("or: [{ rank: { eq: 515 } }, { rank: { eq: 1113 } }]", 2)]
    [InlineData("and: [{ department: { eq: \"27\" } }, { quintile: { neq: 1 } }]", 6)]
    public async Task Filter_keeps_the_units_it_describes(string where, int count)
    {
        var data = await api.AskAsync($$"""{ povertyRanking(index: "IPM_2005", where: { {{where}} }, first: 1200) { totalCount nodes { rank } } }""");
        Assert.Equal(count, (int)data["povertyRanking"]!["totalCount"]!);
        Assert.Equal(count, data["povertyRanking"]!["nodes"]!.AsArray().Count);
    }

    [Fact]
    public async Task Priority_list_of_the_circular_is_ranked_by_the_product_and_ends_at_Rionegro()
    {
        var cycle = (await api.AskAsync(
            """
            {
              reviewCycle(code: "C112-2012") {
                term opensOn closesOn prioritySize listOrigin povertyIndex { code }
                priorities(first: 1200) { totalCount nodes { position municipality { code name type povertyIndices(index: "IPM_2005") { value } } } }
              }
            }
            """))["reviewCycle"]!.AsObject();
        var places = cycle["priorities"]!["nodes"]!.AsArray().Select(n => n!).ToList();
        Assert.Equal(515, (int)cycle["priorities"]!["totalCount"]!);
        Assert.Equal(Enumerable.Range(1, 515), places.Select(p => (int)p["position"]!));
        Assert.All(places, p => Assert.Equal("MUNICIPALITY", (string)p["municipality"]!["type"]!));
        Assert.DoesNotContain(places, p => (string)p["municipality"]!["code"]! == "94343");
        Answer.Is(
            """{ "position": 515, "municipality": { "code": "68615", "name": "Rionegro", "type": "MUNICIPALITY", "povertyIndices": [{ "value": 71.6081 }] } }""",
            places[^1]);
        cycle.Remove("priorities");
        Answer.Is(
            """
            { "term": "2012-2015", "opensOn": "2012-03-20", "closesOn": "2012-03-31", "prioritySize": 515, "listOrigin": "RANKED", "povertyIndex": { "code": "IPM_2005" } }
            """,
            cycle);
    }

    [Fact]
    public async Task Municipality_on_the_list_knows_its_position_and_its_rank()
    {
        var data = await api.AskAsync("""{ municipality(code: "68615") { povertyRank(index: "IPM_2005") priorities { position cycle { code } } } }""");
        Answer.Is("""{ "povertyRank": 530, "priorities": [{ "position": 515, "cycle": { "code": "C112-2012" } }] }""", data["municipality"]);
    }
}
