using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.History;
using Warehouse.Tests.Api.Security;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Api.Changes;

public sealed class PlanStoryTests
{
    private const string Plan = "plan { id title mayor status receivedOn }";

    [Fact]
    public async Task Plan_of_Uribia_whose_mayor_was_known_comes_in_and_keeps_its_id()
    {
        await using var office = await Office.OpenAsync(Circular.FirstDay);
        var registered = await office.DoAsync(Tokens.Guajira, "registerPlan", Registering(Places.Uribia, "2012-03-19"), Plan);
        Answer.Is(
            """
            {"plan":{"id":"6","title":"Uribia somos todos","mayor":"ABEL JOSE GIACOMETTO FOMINAYA","status":"GOVERNMENT_PROGRAMME","receivedOn":"2012-03-19"},"warnings":[],"errors":[]}
            """,
            registered);
        await office.DoAsync(Tokens.Guajira, "registerPlan", Registering(Places.Uribia, "2012-03-19"), Plan);
        await using var store = office.Store();
        var change = Assert.Single(await store.ChangeRecords.ToListAsync());
        Assert.Equal((ChangeEvent.PlanReceived, "6", "44"), (change.Event, change.SubjectKey, change.RegionalCode));
    }

    [Fact]
    public async Task Plan_of_a_new_term_is_registered_and_followed_to_its_adoption()
    {
        await using var office = await Office.OpenAsync(new(2016, 2, 1));
        var input = new { municipalityCode = Places.Quibdo, term = "2016-2019", title = "Quibdó, MIA", documentUrl = "https://example.org/quibdo.pdf" };
        var id = (string)(await office.DoAsync(Tokens.Choco, "registerPlan", input, Plan))["plan"]!["id"]!;
        string[] statuses = ["DRAFT", "IN_TERRITORIAL_COUNCIL", "IN_MUNICIPAL_COUNCIL", "ADOPTED_BY_AGREEMENT"];
        foreach (var (i, status) in statuses.Index())
        {
            var changed = await office.DoAsync(Tokens.Choco, "changePlanStatus", new { planId = id, version = i + 1, status, note = "Acuerdo 012" }, Plan);
            Assert.Equal(status, (string?)changed["plan"]!["status"]);
        }

        var back = await office.DoAsync(Tokens.Choco, "changePlanStatus", new { planId = id, version = 5, status = "DRAFT" }, Plan);
        Answer.Is("""["AMENDED"]""", back["errors"]![0]!["allowed"]);
    }

    [Fact]
    public async Task Steward_registers_for_every_regional_and_a_regional_only_for_its_own()
    {
        await using var office = await Office.OpenAsync(Circular.FirstDay);
        Assert.Empty((await office.DoAsync(Tokens.Steward, "registerPlan", Registering(Places.Uribia, null), Plan))["errors"]!.AsArray());
        var refused = await office.DoAsync(Tokens.Choco, "registerPlan", Registering(Places.Uribia, null), Plan);
        Assert.Equal("44", (string?)refused["errors"]![0]!["regional"]);
    }

    internal static object Registering(string municipality, string? receivedOn) => new
    {
        municipalityCode = municipality,
        term = "2012-2015",
        title = "Uribia somos todos",
        receivedOn,
    };
}
