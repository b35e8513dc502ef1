using System.Text.Json.Nodes;
using Warehouse.Api.Security;
using Warehouse.Model.Operational.Reviews;
using Warehouse.Tests.Api.Changes;

namespace Warehouse.Tests.Api.Security;

/// <summary>Lists, counts, conditions and orders tell no more than the single row does.</summary>
public sealed class VisibilityTests : IAsyncLifetime
{
    private const int InProgress = 77;

    private Office office = null!;

    public async Task InitializeAsync()
    {
        office = await Office.OpenAsync(
            new(2012, 4, 2), new PlanReview { Id = InProgress, CycleCode = Circular.Cycle, PlanId = Circular.Quibdo, RegionalCode = "27", Status = ReviewStatus.InReview, StartedOn = Circular.FirstDay });
        await office.DoAsync(Tokens.Choco, "makeCommitment", CommitmentStoryTests.Promise(70_000_000), "commitment { id }");
    }

    public async Task DisposeAsync() => await office.DisposeAsync();

    [Fact]
    public async Task Review_in_progress_is_nowhere_for_those_whom_it_does_not_concern()
    {
        const string Everywhere =
            """
            {
              planReviews { totalCount }
              some: planReviews(where: { status: { eq: IN_REVIEW } }) { nodes { id } }
              povertyRanking(index: "IPM_2005", where: { hasReview: true }) { totalCount }
              municipality(code: "27001") { reviews { id } }
              plans(where: { municipality: { eq: "27001" } }) { nodes { reviews { id } } }
            }
            """;
        const string Nothing =
            """
            {"planReviews":{"totalCount":0},"some":{"nodes":[]},"povertyRanking":{"totalCount":0},"municipality":{"reviews":[]},
             "plans":{"nodes":[{"reviews":[]}]}}
            """;
        foreach (var stranger in new[] { Caller.Anonymous, Tokens.Executive, Tokens.Guajira, new("nobody", null, null) })
            Answer.Is(Nothing, (await office.RespondAsync(stranger, Everywhere))["data"]);
        foreach (var insider in new[] { Tokens.Choco, Tokens.Planner, Tokens.Steward })
            Assert.Equal(1, (int)(await office.RespondAsync(insider, Everywhere))["data"]!["planReviews"]!["totalCount"]!);
    }

    [Fact]
    public async Task Budget_of_a_commitment_is_an_error_to_another_regional_and_known_to_its_own()
    {
        const string Question = "{ commitments { nodes { title budgetCop } } }";
        var answer = await office.RespondAsync(Tokens.Guajira, Question);
        Answer.Is("""{"commitments":{"nodes":[{"title":"Empleo para Quibdó","budgetCop":null}]}}""", answer["data"]);
        Assert.Equal("AUTH_NOT_AUTHORIZED", Code(answer));
        Assert.Equal("AUTH_NOT_AUTHENTICATED", Code(await office.RespondAsync(Caller.Anonymous, Question)));
        foreach (var insider in new[] { Tokens.Choco, Tokens.Planner, Tokens.Executive, Tokens.Steward })
            Answer.Is("""{"commitments":{"nodes":[{"title":"Empleo para Quibdó","budgetCop":70000000}]}}""", (await office.RespondAsync(insider, Question))["data"]);
    }

    [Theory]
    [InlineData("where: { budgetCop: { gt: 69999999 } }")]
    [InlineData("where: { not: { budgetCop: { lt: 1 } } }")]
    [InlineData("where: { or: [{ budgetCop: { eq: 70000000 } }] }")]
    [InlineData("order: [{ budgetCop: DESC }]")]
    public async Task Budgets_cannot_be_guessed_by_conditions_or_orders(string argument)
    {
        var question = $"{{ commitments({argument}) {{ totalCount }} }}";
        Assert.Equal("AUTH_NOT_AUTHENTICATED", Code(await office.RespondAsync(Caller.Anonymous, question)));
        Assert.Equal(0, Count(await office.RespondAsync(Tokens.Guajira, question)));
        Assert.Equal(1, Count(await office.RespondAsync(Tokens.Choco, question)));
    }

    [Fact]
    public async Task Regional_sees_its_own_budget_and_history_only()
    {
        const string Question = "{ ordinaryBudgets { regional { code } } changes { totalCount } }";
        Answer.Is("""{"ordinaryBudgets":[],"changes":{"totalCount":0}}""", (await office.RespondAsync(Tokens.Guajira, Question))["data"]);
        Answer.Is("""{"ordinaryBudgets":[{"regional":{"code":"27"}}],"changes":{"totalCount":1}}""", (await office.RespondAsync(Tokens.Choco, Question))["data"]);
    }

    private static int Count(JsonNode answer) => (int)answer["data"]!["commitments"]!["totalCount"]!;

    private static string? Code(JsonNode answer) => (string?)answer["errors"]?[0]!["extensions"]!["code"];
}
