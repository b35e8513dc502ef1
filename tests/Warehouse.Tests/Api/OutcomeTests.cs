namespace Warehouse.Tests.Api;

[Collection(ServedWarehouseCollection.Name)]
public sealed class OutcomeTests(ServedWarehouse api)
{
    [Fact]
    public async Task Trainees_by_quintile_stay_whole_with_the_units_that_have_none()
    {
        var data = await api.AskAsync(
            """
            {
              outcomes(groupBy: [POVERTY_QUINTILE], where: { year: { eq: 2025 }, indicator: { eq: "TRA_TRAINEES" }, povertyIndex: "IPM_2005" }) {
                rows { povertyQuintile achieved people municipalities }
                totals { achieved municipalities }
                groupCount
              }
            }
            """);
        Answer.Is(
            """
            {
              "rows": [
                { "povertyQuintile": 1, "achieved": 344443, "people": 344443, "municipalities": 216 },
                { "povertyQuintile": 2, "achieved": 404292, "people": 404292, "municipalities": 222 },
                { "povertyQuintile": 3, "achieved": 595173, "people": 595173, "municipalities": 222 },
                { "povertyQuintile": 4, "achieved": 665723, "people": 665723, "municipalities": 223 },
                { "povertyQuintile": 5, "achieved": 5273823, "people": 5273823, "municipalities": 222 },
                { "povertyQuintile": null, "achieved": 6694, "people": 6694, "municipalities": 7 }
              ],
              "totals": { "achieved": 7290148, "municipalities": 1112 },
              "groupCount": 6
            }
            """,
            data["outcomes"]);
    }

    [Fact]
    public async Task Belen_de_Bajira_keeps_its_own_trainees()
    {
        var data = await api.AskAsync(
            """
            {
              outcomes(groupBy: [MUNICIPALITY, YEAR], where: { indicator: { eq: "TRA_TRAINEES" }, municipality: { eq: "27086" } }) {
                rows { year achieved municipality { name endedOn } }
              }
            }
            """);
        Answer.Is(
            """{ "rows": [{ "year": 2025, "achieved": 775, "municipality": { "name": "Belén de Bajirá", "endedOn": "2007-11-22" } }] }""",
            data["outcomes"]);
    }

    [Fact]
    public async Task Own_outcomes_of_a_municipality_are_its_row_of_the_whole()
    {
        var data = await api.AskAsync(
            """
            {
              municipality(code: "44847") { outcomes(groupBy: [YEAR], where: { indicator: { eq: "TRA_TRAINEES" } }) { rows { year achieved } } }
              outcomes(groupBy: [YEAR, MUNICIPALITY], where: { indicator: { eq: "TRA_TRAINEES" }, municipality: { eq: "44847" } }) { rows { year achieved } }
            }
            """);
        Assert.NotEmpty(data["outcomes"]!["rows"]!.AsArray());
        Answer.Is(data["outcomes"]!["rows"]!.ToJsonString(), data["municipality"]!["outcomes"]!["rows"]);
    }

    [Fact]
    public async Task Priority_municipalities_are_told_from_the_others()
    {
        var data = await api.AskAsync(
            """
            {
              outcomes(groupBy: [PRIORITY], where: { year: { eq: 2025 }, indicator: { eq: "TRA_TRAINEES" }, priorityIn: "C112-2012" }) {
                rows { priority achieved municipalities }
              }
              only: outcomes(groupBy: [], where: { year: { eq: 2025 }, indicator: { eq: "TRA_TRAINEES" }, priorityIn: "C112-2012" }) { totals { achieved } }
            }
            """);
        Answer.Is(
            """[{ "priority": false, "achieved": 6329210, "municipalities": 598 }, { "priority": true, "achieved": 960938, "municipalities": 514 }]""",
            data["outcomes"]!["rows"]);
        Assert.Equal(960_938, (long)data["only"]!["totals"]!["achieved"]!);
    }

    [Fact]
    public async Task Groups_page_without_loss_in_the_order_asked_for()
    {
        const string Document =
            """
            query($after: String) {
              outcomes(groupBy: [REGIONAL], where: { year: { eq: 2025 }, indicator: { eq: "TRA_TRAINEES" } }, order: [{ achieved: DESC }], first: 10, after: $after) {
                rows { regional { code } achieved } totals { achieved } groupCount pageInfo { hasNextPage endCursor }
              }
            }
            """;
        var sums = new List<long>();
        for (string? after = null; ;)
        {
            var page = (await api.AskAsync(Document, new { after }))["outcomes"]!;
            sums.AddRange(page["rows"]!.AsArray().Select(r => (long)r!["achieved"]!));
            Assert.Equal(7_290_148, (long)page["totals"]!["achieved"]!);
            Assert.Equal(33, (int)page["groupCount"]!);
            if (!(bool)page["pageInfo"]!["hasNextPage"]!)
                break;
            after = (string)page["pageInfo"]!["endCursor"]!;
        }

        Assert.Equal(33, sums.Count);
        Assert.Equal(sums.OrderDescending(), sums);
        Assert.Equal(7_290_148, sums.Sum());
    }

    [Fact]
    public async Task Real_answers_hold_no_demonstration_data()
    {
        var data = await api.AskAsync(
            """{ outcomes(groupBy: [INDICATOR], where: { demonstration: true }) { rows { achieved } totals { municipalities } load { containsDemonstrationData } } }""");
        Answer.Is("""{ "rows": [], "totals": { "municipalities": 0 }, "load": { "containsDemonstrationData": false } }""", data["outcomes"]);
    }

    [Fact]
    public async Task Warehouse_tells_what_was_loaded_and_reconciled()
    {
        var warehouse = (await api.AskAsync(
            """{ warehouse { facts load { id } sources { source read inStore rejected duplicates } checks { name expected actual passed } } }"""))["warehouse"]!;
        Assert.Equal(25_630, (long)warehouse["facts"]!);
        Assert.NotEmpty(warehouse["checks"]!.AsArray());
        Assert.All(warehouse["checks"]!.AsArray(), c => Assert.True((bool)c!["passed"]! && (long)c["expected"]! == (long)c["actual"]!, c!.ToJsonString()));
        var training = warehouse["sources"]!.AsArray().Single(s => (string)s!["source"]! == "sena-training-2025");
        Answer.Is("""{ "source": "sena-training-2025", "read": 3143, "inStore": 3143, "rejected": 0, "duplicates": 0 }""", training);
    }
}
