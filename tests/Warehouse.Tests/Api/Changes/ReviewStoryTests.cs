using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.History;
using Warehouse.Tests.Api.Security;

namespace Warehouse.Tests.Api.Changes;

public sealed class ReviewStoryTests
{
    private const string Review = "planReview { id status version startedOn sentOn opportunities { contribution } }";

    [Fact]
    public async Task Choco_reads_the_plan_of_Quibdo_answers_three_days_late_and_Quibdo_takes_up_a_part()
    {
        await using var office = await Office.OpenAsync(Circular.FirstDay);
        var started = await office.DoAsync(Tokens.Choco, "startReview", new { planId = Circular.Quibdo, cycle = Circular.Cycle }, Review);
        var reviewId = (string)started["planReview"]!["id"]!;
        Answer.Is(
            $$"""{"planReview":{"id":"{{reviewId}}","status":"IN_REVIEW","version":1,"startedOn":"2012-03-20","sentOn":null,"opportunities":[]},"warnings":[],"errors":[]}""",
            started);
        var named = await office.DoAsync(
            Tokens.Choco, "acceptOpportunity",
            new { reviewId, version = 1, planProjectId = Circular.TrainingProject, area = "TRAINING", contribution = "Formar a 200 jóvenes", estimatedCop = 30_000_000 }, Review);
        Assert.Equal(2, (int)named["planReview"]!["version"]!);
        var dismissed = await office.DoAsync(
            Tokens.Choco, "dismissOpportunity", new { reviewId, version = 2, planProjectId = Circular.EmploymentProject, area = "EMPLOYMENT", reason = "Es obra pública" }, Review);
        Assert.Equal(3, (int)dismissed["planReview"]!["version"]!);

        office.Clock.Today = Circular.LastDay.AddDays(3);
        var sent = await office.DoAsync(Tokens.Choco, "sendReview", Sending(reviewId, 3), Review);
        Answer.Is(
            $$"""
            {"planReview":{"id":"{{reviewId}}","status":"SENT","version":4,"startedOn":"2012-03-20","sentOn":"2012-04-03","opportunities":[{"contribution":"Formar a 200 jóvenes"}]},
             "warnings":[{"code":"LATE_REVIEW","lagDays":3}],"errors":[]}
            """,
            sent);
        await office.DoAsync(Tokens.Choco, "acknowledgeReview", new { reviewId, version = 4, reference = "DNP-2012-0417" }, Review);
        var settled = await office.DoAsync(Tokens.Choco, "settleReview", new { reviewId, version = 5, status = "PARTLY_ACCEPTED", note = "Solo la formación" }, Review);
        Assert.Equal("PARTLY_ACCEPTED", (string?)settled["planReview"]!["status"]);

        await using var store = office.Store();
        var events = await store.ChangeRecords.OrderBy(c => c.Id).Select(c => c.Event).ToListAsync();
        Assert.Equal(
            [ChangeEvent.ReviewStarted, ChangeEvent.OpportunityAccepted, ChangeEvent.OpportunityDismissed, ChangeEvent.ReviewSent, ChangeEvent.ReviewAcknowledged, ChangeEvent.ReviewSettled],
            events);
    }

    [Fact]
    public async Task History_keeps_who_sent_the_answer_and_what_it_was_before()
    {
        await using var office = await Office.OpenAsync(Circular.FirstDay);
        var id = await StartAsync(office);
        await office.DoAsync(Tokens.Choco, "sendReview", Sending(id, 1), Review);
        await using var store = office.Store();
        var change = await store.ChangeRecords.SingleAsync(c => c.Event == ChangeEvent.ReviewSent);
        Assert.Equal(("luz", "Regional", "27", "27", Circular.Cycle, "27001"), (change.Actor, change.ActorRole, change.ActorRegionalCode, change.RegionalCode, change.CycleCode, change.MunicipalityCode));
        Assert.Equal(new DateTime(2012, 3, 20, 17, 0, 0, DateTimeKind.Utc), change.At);
        Assert.Contains("\"status\":\"IN_REVIEW\"", change.Before, StringComparison.Ordinal);
        Assert.Contains("\"status\":\"SENT\"", change.After, StringComparison.Ordinal);
        Assert.Contains("\"contactName\":\"Luz Palacios\"", change.After, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_can_be_sent_twice_or_settled_before_it_is_acknowledged()
    {
        await using var office = await Office.OpenAsync(Circular.FirstDay);
        var id = await StartAsync(office);
        Answer.Is(
            """[{"code":"ILLEGAL_TRANSITION","message":"ACCEPTED cannot follow IN_REVIEW; SENT can.","from":"IN_REVIEW","to":"ACCEPTED","allowed":["SENT"]}]""",
            (await office.DoAsync(Tokens.Choco, "settleReview", new { reviewId = id, version = 1, status = "ACCEPTED" }, Review))["errors"]);
        await office.DoAsync(Tokens.Choco, "sendReview", Sending(id, 1), Review);
        Assert.Equal("ILLEGAL_TRANSITION", (string?)(await office.DoAsync(Tokens.Choco, "sendReview", Sending(id, 2), Review))["errors"]![0]!["code"]);
        var again = await office.DoAsync(Tokens.Choco, "startReview", new { planId = Circular.Quibdo, cycle = Circular.Cycle }, Review);
        Assert.Equal("SENT", (string?)again["errors"]![0]!["from"]);
        var named = await office.DoAsync(
            Tokens.Choco, "acceptOpportunity", new { reviewId = id, version = 2, planProjectId = Circular.TrainingProject, area = "TRAINING", contribution = "Tarde" }, Review);
        Assert.Equal("the answer was sent; its opportunities can no longer change", (string?)named["errors"]![0]!["reason"]);
    }

    [Fact]
    public async Task Choco_cannot_touch_the_plan_of_Uribia_and_a_planner_nothing_at_all()
    {
        await using var office = await Office.OpenAsync(Circular.FirstDay);
        var refused = await office.DoAsync(Tokens.Choco, "startReview", new { planId = Circular.Uribia, cycle = Circular.Cycle }, Review);
        Answer.Is(
            """{"planReview":null,"warnings":[],"errors":[{"code":"FORBIDDEN_REGIONAL","message":"This belongs to regional 44; the token is regional 27's.","regional":"44"}]}""",
            refused);
        const string Document = """mutation { startReview(input: { planId: "5", cycle: "C112-2012" }) { planReview { id } } }""";
        Assert.Equal("AUTH_NOT_AUTHORIZED", (string?)(await office.RespondAsync(Tokens.Planner, Document))["errors"]![0]!["extensions"]!["code"]);
        Assert.Equal("AUTH_NOT_AUTHENTICATED", (string?)(await office.RespondAsync(Warehouse.Api.Security.Caller.Anonymous, Document))["errors"]![0]!["extensions"]!["code"]);
        await using var store = office.Store();
        Assert.Empty(await store.PlanReviews.ToListAsync());
        Assert.Empty(await store.ChangeRecords.ToListAsync());
    }

    [Fact]
    public async Task Review_of_a_plan_that_was_not_received_begins_with_a_warning()
    {
        await using var office = await Office.OpenAsync(Circular.FirstDay);
        var started = await office.DoAsync(Tokens.Guajira, "startReview", new { planId = Circular.Uribia, cycle = Circular.Cycle }, Review);
        Answer.Is("""[{"code":"PLAN_NOT_RECEIVED"}]""", started["warnings"]);
    }

    internal static object Sending(string reviewId, int version, string? clientKey = null) => new
    {
        reviewId,
        version,
        recipient = "Departamento Nacional de Planeación",
        budgetLine = "Mejoramiento de la formación profesional",
        contactName = "Luz Palacios",
        contactEmail = "luz@example.org",
        clientKey,
    };

    internal static async Task<string> StartAsync(Office office) =>
        (string)(await office.DoAsync(Tokens.Choco, "startReview", new { planId = Circular.Quibdo, cycle = Circular.Cycle }, Review))["planReview"]!["id"]!;
}
