using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.History;
using Warehouse.Model.Operational.Plans;
using Warehouse.Model.Operational.Reviews;
using Warehouse.Tests.Api.Security;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Api.Changes;

public sealed class CommitmentStoryTests
{
    private const string Commitment = "commitment { id status version demonstration targets { year month target } }", Outcome = "outcomeRecord { id value status }";

    [Fact]
    public async Task Choco_promises_placements_beyond_its_budget_reports_them_and_a_steward_verifies()
    {
        await using var office = await Office.OpenAsync(new(2012, 4, 2));
        Assert.Empty((await office.DoAsync(Tokens.Choco, "makeCommitment", Promise(70_000_000), Commitment))["warnings"]!.AsArray());
        var made = await office.DoAsync(Tokens.Choco, "makeCommitment", Promise(45_000_000), Commitment);
        Answer.Is("""[{"code":"BUDGET_EXCEEDED","excessCop":15000000}]""", made["warnings"]);
        var id = (string)made["commitment"]!["id"]!;
        foreach (var (i, status) in ((string[])["FUNDED", "SIGNED", "IN_PROGRESS"]).Index())
            await office.DoAsync(Tokens.Choco, "changeCommitmentStatus", new { commitmentId = id, version = i + 1, status }, Commitment);

        office.Clock.Today = new(2012, 7, 5);
        var reported = await office.DoAsync(Tokens.Choco, "reportOutcome", Reached(id, 45), Outcome);
        var outcome = (string)reported["outcomeRecord"]!["id"]!;
        Assert.Empty(reported["errors"]!.AsArray());
        var own = await office.RespondAsync(
            Tokens.Choco, $$"""mutation { verifyOutcome(input: { outcomeId: "{{outcome}}", version: 1, evidence: "Yo" }) { outcomeRecord { id } } }""");
        Assert.Equal("AUTH_NOT_AUTHORIZED", (string?)own["errors"]![0]!["extensions"]!["code"]);
        var verified = await office.DoAsync(Tokens.Steward, "verifyOutcome", new { outcomeId = outcome, version = 1, evidence = "Listado de colocados, APE, junio" }, Outcome);
        Answer.Is($$"""{"id":"{{outcome}}","value":45,"status":"VERIFIED"}""", verified["outcomeRecord"]);
    }

    [Fact]
    public async Task Same_outcome_is_reported_once_and_corrected_with_its_version_until_it_is_verified()
    {
        await using var office = await Office.OpenAsync(new(2012, 7, 5));
        var id = (string)(await office.DoAsync(Tokens.Choco, "makeCommitment", Promise(1), Commitment))["commitment"]!["id"]!;
        var outcome = (string)(await office.DoAsync(Tokens.Choco, "reportOutcome", Reached(id, 45), Outcome))["outcomeRecord"]!["id"]!;
        Assert.Equal("STALE_VERSION", (string?)(await office.DoAsync(Tokens.Choco, "reportOutcome", Reached(id, 54), Outcome))["errors"]![0]!["code"]);
        var corrected = await office.DoAsync(Tokens.Choco, "reportOutcome", Reached(id, 54, version: 1), Outcome);
        Answer.Is($$"""{"id":"{{outcome}}","value":54,"status":"REPORTED"}""", corrected["outcomeRecord"]);
        await office.DoAsync(Tokens.Steward, "verifyOutcome", new { outcomeId = outcome, version = 2, evidence = "Listado" }, Outcome);
        Assert.Equal("version", (string?)(await office.DoAsync(Tokens.Choco, "reportOutcome", Reached(id, 60, version: 3), Outcome))["errors"]![0]!["field"]);
        await using var store = office.Store();
        Assert.Single(await store.OutcomeRecords.Where(o => o.CommitmentId != null).ToListAsync());
    }

    [Fact]
    public async Task Commitment_is_given_up_with_a_reason_only_and_then_no_longer_counts_against_the_budget()
    {
        await using var office = await Office.OpenAsync(new(2012, 4, 2));
        var id = (string)(await office.DoAsync(Tokens.Choco, "makeCommitment", Promise(70_000_000), Commitment))["commitment"]!["id"]!;
        var silent = await office.DoAsync(Tokens.Choco, "changeCommitmentStatus", new { commitmentId = id, version = 1, status = "CANCELLED" }, Commitment);
        Assert.Equal("note", (string?)silent["errors"]![0]!["field"]);
        await office.DoAsync(Tokens.Choco, "changeCommitmentStatus", new { commitmentId = id, version = 1, status = "CANCELLED", note = "El municipio desistió" }, Commitment);
        Assert.Empty((await office.DoAsync(Tokens.Choco, "makeCommitment", Promise(70_000_000), Commitment))["warnings"]!.AsArray());
        await using var store = office.Store();
        Assert.Equal("El municipio desistió", (await store.ChangeRecords.SingleAsync(c => c.Event == ChangeEvent.CommitmentStatusChanged)).Note);
    }

    [Fact]
    public async Task Targets_are_added_and_replaced_and_raise_the_version_of_their_commitment()
    {
        await using var office = await Office.OpenAsync(new(2012, 4, 2));
        var id = (string)(await office.DoAsync(Tokens.Choco, "makeCommitment", Promise(1), Commitment))["commitment"]!["id"]!;
        var changed = await office.DoAsync(
            Tokens.Choco, "addCommitmentTargets",
            new { commitmentId = id, version = 1, targets = new object[] { new { year = 2012, month = 6, target = 60 }, new { year = 2012, target = 200 } } }, Commitment);
        Answer.Is(
            $$"""
            {"id":"{{id}}","status":"PROPOSED","version":2,"demonstration":false,
             "targets":[{"year":2012,"month":null,"target":200},{"year":2012,"month":6,"target":60},{"year":2012,"month":12,"target":80}]}
            """,
            changed["commitment"]);
    }

    [Fact]
    public async Task What_follows_from_the_demonstration_scenario_belongs_to_it_too()
    {
        await using var office = await Office.OpenAsync(
            new(2012, 7, 5),
            new Plan { Id = 90, MunicipalityCode = Places.Quibdo, Term = "2012-2015", Demonstration = true },
            new PlanReview { Id = 91, CycleCode = Circular.Cycle, PlanId = 90, RegionalCode = "27", Status = ReviewStatus.Sent, Demonstration = true });
        var made = await office.DoAsync(Tokens.Choco, "makeCommitment", Promise(900_000_000, reviewId: "91"), Commitment);
        Assert.True((bool)made["commitment"]!["demonstration"]!);
        Answer.Is("""[{"code":"BUDGET_UNKNOWN"},{"code":"DEMONSTRATION"}]""", made["warnings"]);
        await office.DoAsync(Tokens.Choco, "reportOutcome", Reached((string)made["commitment"]!["id"]!, 45), Outcome);
        await using var store = office.Store();
        Assert.True((await store.OutcomeRecords.SingleAsync(o => o.CommitmentId != null)).Demonstration);
        Assert.All(await store.ChangeRecords.ToListAsync(), c => Assert.True(c.Demonstration));
        Assert.Empty((await office.DoAsync(Tokens.Choco, "makeCommitment", Promise(100_000_000), Commitment))["warnings"]!.AsArray());
    }

    [Fact]
    public async Task Steward_sets_the_budget_of_a_year_and_is_told_of_what_exceeds_it()
    {
        await using var office = await Office.OpenAsync(new(2012, 4, 2));
        await office.DoAsync(Tokens.Choco, "makeCommitment", Promise(70_000_000), Commitment);
        const string Budget = "version ordinaryBudget { amount committed excess }";
        var input = new { regional = "27", year = 2012, amountCop = 50_000_000, version = (int?)null };
        Assert.Equal(1, (int)(await office.DoAsync(Tokens.Steward, "setOrdinaryBudget", input, Budget))["errors"]![0]!["currentVersion"]!);
        var set = await office.DoAsync(Tokens.Steward, "setOrdinaryBudget", input with { version = 1 }, Budget);
        Answer.Is(
            """
            {"version":2,"ordinaryBudget":{"amount":50000000,"committed":70000000,"excess":20000000},"warnings":[{"code":"BUDGET_EXCEEDED","excessCop":20000000}],"errors":[]}
            """,
            set);
    }

    internal static object Promise(long budgetCop, string? reviewId = null, string? clientKey = null) => new
    {
        municipalityCode = Places.Quibdo,
        reviewId,
        centreCode = "9207",
        indicator = "EMP_PLACED",
        title = "Empleo para Quibdó",
        budgetCop,
        budgetYear = 2012,
        startsOn = "2012-04-01",
        endsOn = "2012-12-31",
        targets = new object[] { new { year = 2012, month = 6, target = 50 }, new { year = 2012, month = 12, target = 80 } },
        clientKey,
    };

    private static object Reached(string commitmentId, long value, int? version = null) => new
    {
        municipalityCode = Places.Quibdo,
        year = 2012,
        month = 6,
        indicator = "EMP_PLACED",
        programme = "SENA_REGULAR",
        value,
        people = value,
        commitmentId,
        version,
    };
}
