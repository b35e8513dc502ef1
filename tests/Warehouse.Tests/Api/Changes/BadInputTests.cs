using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Warehouse.Tests.Api.Security;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Api.Changes;

/// <summary>What a keyboard, a broken client or bad will sends: all findings at once, each with field and reason, and nothing written.</summary>
public sealed class BadInputTests
{
    [Fact]
    public async Task Every_mistake_of_a_commitment_is_told_at_once()
    {
        await using var office = await Office.OpenAsync(new(2012, 4, 2));
        var answer = await office.DoAsync(
            Tokens.Choco, "makeCommitment",
            new
            {
                municipalityCode = Places.Quibdo,
                centreCode = "0000",
                reviewId = "404",
                indicator = "TRA_WISHES",
                title = " ",
                baseline = -3,
                budgetCop = -1,
                budgetYear = 2030,
                startsOn = "2012-04-01",
                endsOn = "2016-01-01",
                targets = new object[] { new { year = 2012, month = 13, target = 0 }, new { year = 2030, target = 5 } },
            },
            "commitment { id }");
        string[] expected =
        [
            "baseline", "budgetCop", "budgetYear", "centreCode", "endsOn", "indicator", "reviewId", "targets[0].month", "targets[0].target", "targets[1].year", "title",
        ];
        Assert.Equal(expected, Fields(answer).Order(StringComparer.Ordinal).Distinct());
        Assert.All(answer["errors"]!.AsArray(), e => Assert.Equal("INVALID", (string?)e!["code"]));
        await using var store = office.Store();
        Assert.Empty(await store.Commitments.ToListAsync());
        Assert.Empty(await store.ChangeRecords.ToListAsync());
    }

    [Theory]
    [InlineData("99999", "2012-2015", "Plan", null, null, "municipalityCode")]
    [InlineData("27001", "2013-2016", "Plan", null, null, "term")]
    [InlineData("27001", "2012-2015", "Plan\u0000", null, null, "title")]
    [InlineData("27001", "2012-2015", "Plan\u202Enalp", null, null, "title")]
    [InlineData("27001", "2012-2015", "Plan\uFFFE", null, null, "title")]
    [InlineData("27001", "2012-2015", "una\nlínea", null, null, "title")]
    [InlineData("27001", "2012-2015", "Plan", "2016-01-01", null, "receivedOn")]
    [InlineData("27001", "2012-2015", "Plan", "2011-09-30", null, "receivedOn")]
    [InlineData("27001", "2012-2015", "Plan", "2012-03-21", null, "receivedOn")]
    [InlineData("27001", "2012-2015", "Plan", null, "javascript:alert(1)", "documentUrl")]
    public async Task Plan_with_a_mistake_is_not_registered(string municipality, string term, string title, string? receivedOn, string? documentUrl, string field)
    {
        await using var office = await Office.OpenAsync(Circular.FirstDay);
        var answer = await office.DoAsync(Tokens.Steward, "registerPlan", new { municipalityCode = municipality, term, title, receivedOn, documentUrl }, "plan { id }");
        Assert.Equal([field], Fields(answer));
        await using var store = office.Store();
        Assert.Empty(await store.ChangeRecords.ToListAsync());
    }

    [Fact]
    public async Task Text_of_nearly_a_megabyte_is_refused_with_its_length()
    {
        await using var office = await Office.OpenAsync(Circular.FirstDay);
        var answer = await office.DoAsync(
            Tokens.Choco, "registerPlan", new { municipalityCode = Places.Quibdo, term = "2012-2015", title = new string('a', 1_000_000) }, "plan { id }");
        Assert.Equal("has 1000000 characters; at most 400 are kept", (string?)answer["errors"]![0]!["reason"]);
    }

    [Fact]
    public async Task Half_a_character_is_no_text()
    {
        await using var office = await Office.OpenAsync(Circular.FirstDay);
        var document = """mutation { answer: registerPlan(input: { municipalityCode: "27001", term: "2012-2015", title: "a\uD800b" }) { errors { ... on InvalidError { field } } } }""";
        var answer = (await office.RespondAsync(Tokens.Choco, document)).ToJsonString();
        Assert.True(answer.Contains("title", StringComparison.Ordinal) || answer.Contains("\"errors\"", StringComparison.Ordinal), answer);
        await using var store = office.Store();
        Assert.Empty(await store.ChangeRecords.ToListAsync());
    }

    [Theory]
    [InlineData("EMP_PLACEMENT_RATE", 5, 2012, 6, "indicator", "is a ratio: report EMP_PLACED and EMP_REGISTERED")]
    [InlineData("INC_CHANGE", 5, 2012, 6, "people", "is missing: the value is a mean and must be weighted")]
    [InlineData("TRA_TRAINEES", -5, 2012, 6, "value", "must be 0 to 1000000000000, is -5")]
    [InlineData("TRA_TRAINEES", 5, 2012, 8, "month", "must be 1 to 7, is 8")]
    [InlineData("TRA_TRAINEES", 5, 2013, 6, "year", "must be 1985 to 2012, is 2013")]
    public async Task Outcome_that_cannot_be_is_not_reported(string indicator, long value, int year, int month, string field, string reason)
    {
        await using var office = await Office.OpenAsync(new(2012, 7, 5));
        var answer = await office.DoAsync(
            Tokens.Choco, "reportOutcome", new { municipalityCode = Places.Quibdo, year, month, indicator, programme = "SENA_REGULAR", value }, "outcomeRecord { id }");
        Assert.Contains(answer["errors"]!.AsArray(), e => ((string?)e!["field"], (string?)e["reason"]) == (field, reason));
    }

    [Fact]
    public async Task Commitment_of_another_regional_takes_no_outcome()
    {
        await using var office = await Office.OpenAsync(new(2012, 7, 5));
        var id = (string)(await office.DoAsync(Tokens.Choco, "makeCommitment", CommitmentStoryTests.Promise(1), "commitment { id }"))["commitment"]!["id"]!;
        var input = new { municipalityCode = Places.Uribia, year = 2012, month = 6, indicator = "EMP_PLACED", programme = "SENA_REGULAR", value = 5, commitmentId = id };
        Assert.Equal("27", (string?)(await office.DoAsync(Tokens.Guajira, "reportOutcome", input, "outcomeRecord { id }"))["errors"]![0]!["regional"]);
        Assert.Equal(
            "NOT_FOUND",
            (string?)(await office.DoAsync(Tokens.Choco, "changeCommitmentStatus", new { commitmentId = "404", version = 1, status = "FUNDED" }, "commitment { id }"))["errors"]![0]!["code"]);
    }

    private static IReadOnlyList<string> Fields(JsonNode answer) => [.. answer["errors"]!.AsArray().Select(e => (string)e!["field"]!)];
}
