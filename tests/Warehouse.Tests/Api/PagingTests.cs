using System.Text.Json.Nodes;

namespace Warehouse.Tests.Api;

[Collection(ServedWarehouseCollection.Name)]
public sealed class PagingTests(ServedWarehouse api)
{
    private const string Forward =
        """
        query($cursor: String) {
          povertyRanking(index: "IPM_2005", first: 97, after: $cursor) {
            nodes { rank municipality { code } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          }
        }
        """;

    private const string Backward =
        """
        query($cursor: String) {
          povertyRanking(index: "IPM_2005", last: 97, before: $cursor) {
            nodes { rank municipality { code } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          }
        }
        """;

    [Fact]
    public async Task Ranking_pages_forward_and_backward_whole_without_loss_or_repetition()
    {
        var whole = Units(await PageAsync("""{ povertyRanking(index: "IPM_2005", first: 1200) { nodes { rank municipality { code } } } }""", null));
        var forward = new List<(int, string)>();
        for (string? cursor = null; ;)
        {
            var page = await PageAsync(Forward, cursor);
            Assert.Equal(forward.Count > 0, (bool)page["pageInfo"]!["hasPreviousPage"]!);
            forward.AddRange(Units(page));
            if (!(bool)page["pageInfo"]!["hasNextPage"]!)
                break;
            cursor = (string)page["pageInfo"]!["endCursor"]!;
        }

        var backward = new List<(int, string)>();
        for (string? cursor = null; ;)
        {
            var page = await PageAsync(Backward, cursor);
            Assert.Equal(backward.Count > 0, (bool)page["pageInfo"]!["hasNextPage"]!);
            backward.InsertRange(0, Units(page));
            if (!(bool)page["pageInfo"]!["hasPreviousPage"]!)
                break;
            cursor = (string)page["pageInfo"]!["startCursor"]!;
        }

        Assert.Equal(1113, whole.Distinct().Count());
        Assert.Equal(whole.Order(), whole);
        Assert.Equal(whole, forward);
        Assert.Equal(whole, backward);
    }

    [Fact]
    public async Task Edge_of_one_page_opens_the_next()
    {
        var first = await api.AskAsync("""{ municipalities(first: 2) { edges { cursor node { code } } } }""");
        Assert.Equal(["05001", "05002"], first["municipalities"]!["edges"]!.AsArray().Select(e => (string)e!["node"]!["code"]!));
        var next = await api.AskAsync(
            "query($after: String) { municipalities(first: 1, after: $after) { nodes { code } } }",
            new { after = (string)first["municipalities"]!["edges"]![0]!["cursor"]! });
        Answer.Is("""{ "nodes": [{ "code": "05002" }] }""", next["municipalities"]);
    }

    [Fact]
    public async Task Municipalities_are_found_and_sorted()
    {
        var data = await api.AskAsync(
            """{ municipalities(where: { name: { startsWith: "Quib" }, type: { eq: MUNICIPALITY } }, order: [{ name: DESC }]) { totalCount nodes { code name } } }""");
        Answer.Is("""{ "totalCount": 1, "nodes": [{ "code": "27001", "name": "Quibdó" }] }""", data["municipalities"]);
    }

    private async Task<JsonNode> PageAsync(string document, string? cursor) => (await api.AskAsync(document, new { cursor }))["povertyRanking"]!;

    private static List<(int Rank, string Code)> Units(JsonNode page) =>
        [.. page["nodes"]!.AsArray().Select(n => ((int)n!["rank"]!, (string)n["municipality"]!["code"]!))];
}
