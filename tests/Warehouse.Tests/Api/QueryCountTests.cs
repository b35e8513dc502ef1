namespace Warehouse.Tests.Api;

/// <summary>A question costs as many queries for 500 rows as for 50: no N + 1.</summary>
[Collection(ServedWarehouseCollection.Name)]
public sealed class QueryCountTests(ServedWarehouse api)
{
    private const string Ranking =
        """
        query($first: Int) {
          povertyRanking(index: "IPM_2005", first: $first) {
            totalCount
            nodes {
              rank value
              municipality { code name department { name } regional { name } plans { term mayor } population(year: 2025) { total } priorities { position } }
            }
          }
        }
        """;

    private const string Profile =
        """
        {
          municipality(code: "27001") {
            name department { name } regional { name } population(year: 2025) { total }
            povertyIndices { value rank index { title } components { name value } }
            plans { term mayor } priorities { position cycle { title } }
          }
        }
        """;

    private const string Departments = """{ departments { name poorest(index: "IPM_2005", first: 5) { rank value municipality { name } } } }""";

    private const string Outcomes =
        """
        {
          outcomes(groupBy: [DEPARTMENT], where: { year: { eq: 2025 }, indicator: { eq: "TRA_TRAINEES" } }) {
            rows { department { name } achieved perThousandInhabitants } totals { achieved }
          }
        }
        """;

    private const string Regionals = """{ regionals { name department { name } seat { name } centres { name municipality { name } } } }""";

    private const string Projects = """{ planProjects(search: "empleo", first: 100) { nodes { indicator budgetCop areas plan { term municipality { name } } } } }""";

    [Fact]
    public async Task Ranking_costs_the_same_for_fifty_and_for_five_hundred_rows()
    {
        var fifty = await api.CommandsOfAsync(Ranking, new { first = 50 });
        var fiveHundred = await api.CommandsOfAsync(Ranking, new { first = 500 });
        Costs(7, fifty);
        Costs(7, fiveHundred);
    }

    [Theory]
    [InlineData(Profile, 9)]
    [InlineData(Departments, 3)]
    [InlineData(Outcomes, 7)]
    [InlineData(Regionals, 5)]
    [InlineData(Projects, 5)]
    public async Task Question_costs_a_query_a_level_however_many_rows(string document, int queries) => Costs(queries, await api.CommandsOfAsync(document));

    private static void Costs(int queries, IReadOnlyList<string> commands) =>
        Assert.True(commands.Count == queries, $"{commands.Count} queries instead of {queries}:\n{string.Join("\n\n", commands)}");
}
