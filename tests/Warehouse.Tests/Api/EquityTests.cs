namespace Warehouse.Tests.Api;

[Collection(ServedWarehouseCollection.Name)]
public sealed class EquityTests(ServedWarehouse api)
{
    private const string Trainees =
        """
        {
          equity(index: "IPM_2005", indicator: "TRA_TRAINEES", where: { year: { eq: 2025 } }) {
            index { code } indicator { code unit } firstYear lastYear populationSeries
            whole { achieved inhabitants }
            quintiles { number achieved perThousandInhabitants }
            deciles { number municipalities }
            shareOfPoorestQuintile shareOfPoorestFifthOfInhabitants
            concentrationIndex standardError
            curve { inhabitantsShare achievedShare }
            priority(cycle: "C112-2012") { achieved achievedShare }
            load { id }
          }
          outcomes(groupBy: [POVERTY_QUINTILE], where: { year: { eq: 2025 }, indicator: { eq: "TRA_TRAINEES" }, povertyIndex: "IPM_2005" }) {
            rows { number: povertyQuintile achieved perThousandInhabitants }
          }
        }
        """;

    /// <summary>The last three figures were computed from the files in etl/data by other means.</summary>
    [Fact]
    public async Task Training_of_2025_reaches_the_poor_less_than_the_others()
    {
        var data = await api.AskAsync(Trainees);
        var equity = data["equity"]!;
        Answer.Is(data["outcomes"]!["rows"]!.ToJsonString(), equity["quintiles"]);
        Assert.Equal(7_290_148, (long)equity["whole"]!["achieved"]!);
        Assert.Equal(960_938, (long)equity["priority"]!["achieved"]!);
        Assert.Equal(11, equity["deciles"]!.AsArray().Count);
        Assert.Equal(0.0409951431697, (double)equity["concentrationIndex"]!, 12);
        Assert.Equal(0.0127770292316, (double)equity["standardError"]!, 12);
        Assert.Equal(0.1199844282041, (double)equity["shareOfPoorestFifthOfInhabitants"]!, 12);
        Assert.Equal(1, (double)equity["curve"]!.AsArray()[^1]!["achievedShare"]!);
    }

    [Theory]
    [InlineData("""{ equity(index: "IPM_1905", indicator: "TRA_TRAINEES") { concentrationIndex } }""", "OUTCOMES_INDEX_UNKNOWN")]
    [InlineData("""{ equity(index: "IPM_2005", indicator: "TRA_NADA") { concentrationIndex } }""", "OUTCOMES_INDICATOR_UNKNOWN")]
    [InlineData("""{ equity(index: "IPM_2005", indicator: "EMP_PLACEMENT_RATE") { concentrationIndex } }""", "OUTCOMES_NOT_ADDITIVE")]
    [InlineData("""{ equity(index: "IPM_2005", indicator: "TRA_TRAINEES") { priority(cycle: "C0") { achieved } } }""", "OUTCOMES_CYCLE_UNKNOWN")]
    public async Task Equity_of_what_does_not_exist_is_refused(string document, string code) => Assert.Equal(code, await api.RefusalAsync(document));
}
