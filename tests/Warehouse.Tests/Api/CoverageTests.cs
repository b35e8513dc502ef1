namespace Warehouse.Tests.Api;

[Collection(ServedWarehouseCollection.Name)]
public sealed class CoverageTests(ServedWarehouse api)
{
    [Fact]
    public async Task Coverage_of_the_circular_is_whole_over_its_regionals()
    {
        var data = await api.AskAsync(
            """
            {
              whole: coverage(cycle: "C112-2012") { regional { code } priority received reviewed late committed withOutcome withSenaOutcome }
              regionals: coverage(cycle: "C112-2012", groupBy: REGIONAL) { regional { code } priority withOutcome }
            }
            """);
        Answer.Is(
            """[{ "regional": null, "priority": 515, "received": 0, "reviewed": 0, "late": 0, "committed": 0, "withOutcome": 513, "withSenaOutcome": 0 }]""",
            data["whole"]);
        var regionals = data["regionals"]!.AsArray();
        Assert.Equal(515, regionals.Sum(r => (int)r!["priority"]!));
        Assert.Equal(regionals.Select(r => (string)r!["regional"]!["code"]!).Order(StringComparer.Ordinal), regionals.Select(r => (string)r!["regional"]!["code"]!));
    }

    [Fact]
    public async Task Coverage_of_an_unknown_cycle_is_refused() =>
        Assert.Equal("OUTCOMES_CYCLE_UNKNOWN", await api.RefusalAsync("""{ coverage(cycle: "C0") { priority } }"""));
}
