using System.Text.Json.Nodes;
using Warehouse.Api.Security;
using Warehouse.Tests.Api.Security;
using Warehouse.Tests.Architecture;

namespace Warehouse.Tests.Api.Questions;

[Collection(ServedWarehouseCollection.Name)]
public sealed class QuestionTests(WorkedWarehouse api) : IClassFixture<WorkedWarehouse>
{
    [Fact]
    public async Task Priority_list_shows_515_places_with_plan_and_review_in_one_page()
    {
        var ranking = (await AskAsync("01"))["povertyRanking"]!;
        var places = ranking["nodes"]!.AsArray();
        Assert.Equal(515, (int)ranking["totalCount"]!);
        Assert.Equal(515, places.Count);
        Assert.Equal(places.Select(p => (int)p!["rank"]!).Order(), places.Select(p => (int)p!["rank"]!));
        var uribia = places.Single(p => (string)p!["municipality"]!["code"]! == KnownWork.Uribia)!;
        Assert.Equal(17, (int)uribia["rank"]!);
        Answer.Is(
            """[{ "status": "GOVERNMENT_PROGRAMME", "receivedOn": "2012-03-15", "reviews": [{ "status": "SENT", "sentOn": "2012-03-28", "late": false }] }]""",
            uribia["municipality"]!["plans"]);
    }

    [Fact]
    public async Task Parts_of_the_list_hold_the_units_they_name()
    {
        var parts = await AskAsync("02");
        Assert.Equal([30, 9, 10, 210], parts.AsObject().Select(p => (int)p.Value!["totalCount"]!));
    }

    [Fact]
    public async Task Two_indices_show_their_ties()
    {
        var first = (await AskAsync("03"))["povertyRanking"]!["nodes"]![0]!;
        Assert.Equal((1, 4), ((int)first["rank"]!, (int)first["ties"]!));
        Answer.Is("""{ "rank": 1, "ties": 34 }""", Members(first["municipality"]!["povertyIndices"]![0]!, "rank", "ties"));
    }

    [Theory]
    [InlineData(false, 511, 513, 512)]
    [InlineData(true, 514, 514, 514)]
    public async Task What_is_missing_counts_real_work_or_the_demonstration_never_both(bool demonstration, int plans, int reviews, int commitments)
    {
        var missing = await AskAsync("04", new { demonstration });
        Assert.Equal(plans, (int)missing["withoutPlan"]!["totalCount"]!);
        Assert.Equal(reviews, (int)missing["withoutReview"]!["totalCount"]!);
        Assert.Equal(commitments, (int)missing["withoutCommitment"]!["totalCount"]!);
    }

    [Fact]
    public async Task Profile_of_a_municipality_holds_all_that_is_known()
    {
        var uribia = (await AskAsync("05"))["municipality"]!;
        Assert.Equal(["IPM_2018", "NBI_2018", "IPM_2005", "NBI_2005"], uribia["povertyIndices"]!.AsArray().Select(v => (string)v!["index"]!["code"]!));
        Assert.Equal(15, uribia["povertyIndices"]![2]!["components"]!.AsArray().Count);
        Answer.Is("""[{ "cycle": { "code": "C112-2012" }, "status": "SENT", "sentOn": "2012-03-28", "lagDays": -3, "late": false, "opportunities": [] }]""", uribia["reviews"]);
        Answer.Is(
            """{ "indicator": { "code": "TRA_TRAINEES", "unit": "people" }, "target": 250, "achieved": 190, "attainment": 0.76, "trafficLight": "VULNERABLE" }""",
            Members(uribia["commitments"]!["nodes"]!.AsArray().Single(c => (string)c!["status"]! == "SIGNED")!, "indicator", "target", "achieved", "attainment", "trafficLight"));
        Assert.Equal(5, uribia["peers"]!.AsArray().Count);
        Assert.DoesNotContain(KnownWork.Uribia, uribia["peers"]!.AsArray().Select(p => (string)p!["code"]!));
        Assert.NotEmpty(uribia["outcomes"]!["rows"]!.AsArray());
    }

    [Fact]
    public async Task Plan_projects_come_best_first_from_the_regional_and_area_asked()
    {
        var projects = (await AskAsync("06"))["planProjects"]!["nodes"]!.AsArray();
        Assert.NotEmpty(projects);
        Assert.Equal(projects.Select(p => (int)p!["score"]!).OrderDescending(), projects.Select(p => (int)p!["score"]!));
        Assert.All(projects, p => Assert.Contains("EMPLOYMENT", p!["areas"]!.AsArray().Select(a => (string)a!)));
        Assert.All(projects, p => Assert.StartsWith("25", (string)p!["plan"]!["municipality"]!["code"]!, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2012-03-29", 2, null, """{ "received": 3, "pending": 0, "inReview": 2, "sent": 1, "late": 0, "overdue": 0 }""")]
    [InlineData("2012-03-31", 0, null, """{ "received": 3, "pending": 0, "inReview": 2, "sent": 1, "late": 0, "overdue": 0 }""")]
    [InlineData("2012-04-05", null, 5, """{ "received": 3, "pending": 0, "inReview": 1, "sent": 2, "late": 1, "overdue": 1 }""")]
    public async Task Window_counts_what_stood_on_the_day(string asOf, int? left, int? late, string guajira)
    {
        var window = (await AskAsync("07", new { asOf }))["reviewCycle"]!["window"]!;
        Assert.Equal((left, late), ((int?)window["daysLeft"], (int?)window["daysLate"]));
        var row = window["rows"]!.AsArray().Single(r => (string)r!["regional"]!["code"]! == "44")!;
        Answer.Is(guajira, Members(row, "received", "pending", "inReview", "sent", "late", "overdue"));
        Answer.Is("""{ "priority": 515, "received": 4, "pending": 1 }""", Members(window["totals"]!, "priority", "received", "pending"));
    }

    [Fact]
    public async Task Reviews_sent_name_recipient_and_lag() => Answer.Is(
        """
        [{ "sentOn": "2012-03-28", "recipient": "DNP", "lagDays": -3, "late": false, "status": "SENT" },
         { "sentOn": "2012-04-04", "recipient": "DNP", "lagDays": 4, "late": true, "status": "ACCEPTED" }]
        """,
        new JsonArray([.. (await AskAsync("08"))["planReviews"]!["nodes"]!.AsArray().Select(n => Members(n!, "sentOn", "recipient", "lagDays", "late", "status"))]));

    [Fact]
    public async Task Budgets_name_the_excess_and_leave_out_what_was_given_up() => Answer.Is(
        """
        [{ "year": 2013, "amount": null, "committed": 10000000, "count": 1, "excess": null, "remaining": null },
         { "year": 2012, "amount": 500000000, "committed": 40000000, "count": 1, "excess": 0, "remaining": 460000000 },
         { "year": 2012, "amount": 100000000, "committed": 130000000, "count": 2, "excess": 30000000, "remaining": 0 }]
        """,
        new JsonArray([.. (await AskAsync("09"))["ordinaryBudgets"]!.AsArray().Select(b => Members(b!, "year", "amount", "committed", "count", "excess", "remaining"))]));

    [Theory]
    [InlineData(null, "QOL_FAMILIES TRA_TRAINEES EMP_PLACED", "LOW VULNERABLE NO_DATA")]
    [InlineData("2012-06-30", "TRA_TRAINEES", "LOW")]
    [InlineData("2012-06-29", "", "")]
    public async Task Commitments_behind_come_worst_first_with_their_light(string? asOf, string indicators, string lights)
    {
        var behind = (await AskAsync("10", new { asOf }))["commitments"]!["nodes"]!.AsArray();
        Assert.Equal(indicators, string.Join(' ', behind.Select(c => (string)c!["indicator"]!["code"]!)));
        Assert.Equal(lights, string.Join(' ', behind.Select(c => (string)c!["trafficLight"]!)));
    }

    [Fact]
    public async Task Training_centre_shows_its_commitments()
    {
        var commitments = (await AskAsync("11"))["trainingCentre"]!["commitments"]!;
        Assert.Equal(1, (int)commitments["totalCount"]!);
        Answer.Is("""[{ "year": 2012, "month": 6, "target": 100 }, { "year": 2012, "month": 12, "target": 150 }]""", commitments["nodes"]![0]!["targets"]);
    }

    [Theory]
    [InlineData("2012-05-01", 1)]
    [InlineData("2012-05-02", 0)]
    public async Task Changes_are_those_since_the_day(string since, int count)
    {
        var changes = (await AskAsync("12", new { since }))["changes"]!;
        Assert.Equal(count, (int)changes["totalCount"]!);
        Assert.All(changes["nodes"]!.AsArray(), c => Assert.Equal(("REVIEW_SENT", "Guajira"), ((string)c!["event"]!, (string)c["regional"]!["name"]!)));
    }

    [Theory]
    [InlineData("01", 9)]
    [InlineData("02", 17)]
    [InlineData("03", 6)]
    [InlineData("04", 17)]
    [InlineData("05", 40)]
    [InlineData("06", 6)]
    [InlineData("07", 4)]
    [InlineData("08", 6)]
    [InlineData("09", 3)]
    [InlineData("10", 6)]
    [InlineData("11", 8)]
    [InlineData("12", 5)]
    public async Task Question_costs_a_bounded_number_of_queries(string number, int most)
    {
        var queries = await api.QueriesOfAsync(QuestionFile.Of(number));
        Assert.True(queries <= most, $"Question {number} costs {queries} queries instead of at most {most}.");
    }

    [Fact]
    public async Task History_of_many_reviews_costs_no_more_queries_than_that_of_one()
    {
        const string Document = "query($first: Int) { planReviews(first: $first) { nodes { history { totalCount nodes { event } } plan { history { nodes { actor } } } } } }";
        Assert.Equal(4, (await api.AskAsync(Document, new { first = 50 }))["planReviews"]!["nodes"]!.AsArray().Count);
        Assert.Equal(await api.QueriesOfAsync(Document, new { first = 1 }), await api.QueriesOfAsync(Document, new { first = 50 }));
    }

    [Theory]
    [InlineData("07")]
    [InlineData("09")]
    [InlineData("12")]
    public async Task Questions_about_work_in_progress_need_a_token(string number)
    {
        var response = await api.RespondAsync(QuestionFile.Of(number), null, Caller.Anonymous);
        Assert.Contains("AUTH_NOT_AUTHENTICATED", response["errors"]!.AsArray().Select(e => (string)e!["extensions"]!["code"]!));
    }

    [Theory]
    [InlineData("planReviews { totalCount }", 2, 3)]
    [InlineData("planReviews(where: { status: { eq: IN_REVIEW } }) { totalCount }", 0, 1)]
    public async Task Reviews_in_progress_are_counted_for_their_regional_only(string field, int forEverybody, int forGuajira)
    {
        Assert.Equal(forEverybody, (int)(await api.AskAsync($"{{ {field} }}", caller: Caller.Anonymous))["planReviews"]!["totalCount"]!);
        Assert.Equal(forGuajira, (int)(await api.AskAsync($"{{ {field} }}", caller: Tokens.Guajira))["planReviews"]!["totalCount"]!);
    }

    [Fact]
    public void Every_question_is_listed_where_they_are_explained()
    {
        var readme = Repository.Read($"{QuestionFile.Folder}/README.md");
        var files = Directory.GetFiles(Path.Combine(Repository.Root, QuestionFile.Folder), "*.graphql").Select(f => Path.GetFileName(f));
        Assert.All(files, file => Assert.Contains(file, readme, StringComparison.Ordinal));
    }

    private Task<JsonNode> AskAsync(string number, object? variables = null) => api.AskAsync(QuestionFile.Of(number), variables);

    private static JsonObject Members(JsonNode node, params string[] names) => new(names.Select(n => KeyValuePair.Create(n, node[n]?.DeepClone())));
}
