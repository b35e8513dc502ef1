using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Model.Star;

namespace Warehouse.Tests.Api;

/// <summary>"What did we report on 30 June?"</summary>
[Collection(ServedWarehouseCollection.Name)]
public sealed class AsOfTests(ServedWarehouse api)
{
    private const string Sum = """rows { achieved } load { id }""", Where = """where: { year: { eq: 2025 }, indicator: { eq: "TRA_TRAINEES" } }""";

    [Fact]
    public async Task A_time_is_answered_from_the_load_that_was_the_newest_then()
    {
        await using var star = await api.Host.Services.GetRequiredService<IDbContextFactory<StarContext>>().CreateDbContextAsync();
        var newest = await star.LoadRuns.OrderByDescending(l => l.Id).FirstAsync();
        var data = await api.AskAsync(
            $$"""
            {
              then: outcomes(groupBy: [], {{Where}}, asOf: "{{newest.FinishedAt.AddSeconds(1):yyyy-MM-ddTHH:mm:ssZ}}") { {{Sum}} }
              named: outcomes(groupBy: [], {{Where}}, load: {{newest.Id}}) { {{Sum}} }
              now: outcomes(groupBy: [], {{Where}}) { {{Sum}} }
            }
            """);
        Answer.Is(data["now"]!.ToJsonString(), data["then"]);
        Answer.Is(data["now"]!.ToJsonString(), data["named"]);
    }

    [Fact]
    public async Task Equity_is_answered_from_the_load_that_is_named()
    {
        await using var star = await api.Host.Services.GetRequiredService<IDbContextFactory<StarContext>>().CreateDbContextAsync();
        var newest = await star.LoadRuns.MaxAsync(l => l.Id);
        const string Reach = """index: "IPM_2005", indicator: "TRA_TRAINEES", where: { year: { eq: 2025 } }""", Asked = "concentrationIndex load { id } quintiles { number achieved }";
        var data = await api.AskAsync($$"""{ named: equity({{Reach}}, load: {{newest}}) { {{Asked}} } now: equity({{Reach}}) { {{Asked}} } }""");
        Answer.Is(data["now"]!.ToJsonString(), data["named"]);
        Assert.Equal("OUTCOMES_LOAD_UNKNOWN", await api.RefusalAsync($$"""{ equity({{Reach}}, load: 99999) { {{Asked}} } }"""));
    }

    [Theory]
    [InlineData("""asOf: "2012-03-20T00:00:00Z" """)]
    [InlineData("load: 99999")]
    [InlineData("""load: 1, asOf: "2026-03-20T00:00:00Z" """)]
    public async Task A_time_before_the_first_load_and_an_unknown_load_are_refused(string time) =>
        Assert.Equal("OUTCOMES_LOAD_UNKNOWN", await api.RefusalAsync($$"""{ outcomes(groupBy: [], {{Where}}, {{time}}) { {{Sum}} } }"""));
}
