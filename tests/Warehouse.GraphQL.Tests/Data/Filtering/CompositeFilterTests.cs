using Microsoft.EntityFrameworkCore;
using Warehouse.GraphQL.Data.Filtering;
using Warehouse.GraphQL.Tests.Data.Store;
using Warehouse.GraphQL.Tests.Types.Clr;
using Warehouse.GraphQL.Types.Clr;
using Xunit;

namespace Warehouse.GraphQL.Tests.Data.Filtering;

public sealed class CompositeFilterTests : IDisposable
{
    private const string Ask = "query($where: TownConditionInput) { found(where: $where) }";
    private readonly TownServer _server = new(typeof(FoundQueries));

    [Theory]
    [InlineData("null", "27001,27006,44847")]
    [InlineData("{}", "27001,27006,44847")]
    [InlineData("{ name: { startsWith: \"U\" } }", "44847")]
    [InlineData("{ or: [{ name: { startsWith: \"U\" } }, { rank: { gt: 100 } }] }", "27006,44847")]
    [InlineData("{ and: [{ hasPlan: true }, { rank: { lt: 100 } }] }", "27001")]
    [InlineData("{ not: { hasPlan: true } }", "44847")]
    [InlineData("{ hasPlan: true, not: { or: [{ rank: { eq: 88 } }, { rank: { eq: 1 } }] } }", "27006")]
    public async Task Filter_bound_from_literals_joins_its_conditions(string where, string codes) =>
        await _server.AnswersAsync($"{{ found(where: {where}) }}", $"{{'data':{{'found':'{codes}'}}}}");

    [Fact]
    public async Task Filter_bound_from_variables_joins_its_conditions() => await _server.AnswersAsync(
        Ask,
        "{'data':{'found':'27006'}}",
        new { where = new { or = new object[] { new { rank = new { gte = 200 } }, new { and = new[] { new { hasPlan = false }, new { hasPlan = true } } } } } });

    [Theory]
    [InlineData("{ found(where: { rank: { gt: null } }) }")]
    [InlineData("query($r: Int) { found(where: { not: { rank: { gt: $r } } }) }")]
    public async Task Order_with_null_is_refused_with_its_code(string query) =>
        Assert.Contains("\"code\":\"FILTER_NULL_COMPARISON\"", await _server.AskAsync(query, new { r = (int?)null }), StringComparison.Ordinal);

    [Fact]
    public async Task Order_with_null_inside_a_variable_keeps_its_code()
    {
        var answer = await _server.AskAsync(Ask, new { where = new { or = new[] { new { rank = new { gt = (int?)null } } } } });
        Assert.Contains("\"code\":\"FILTER_NULL_COMPARISON\"", answer, StringComparison.Ordinal);
        Assert.Contains("where.or[0].rank", answer, StringComparison.Ordinal);
    }

    public void Dispose() => _server.Dispose();
}

/// <summary>Conditions on towns, of an input class of the resolver's own.</summary>
public sealed record TownCondition : ICompositeFilter<TownCondition>
{
    public StringOperators? Name { get; init; }

    public IntOperators? Rank { get; init; }

    public bool? HasPlan { get; init; }

    public IReadOnlyList<TownCondition>? And { get; init; }

    public IReadOnlyList<TownCondition>? Or { get; init; }

    public TownCondition? Not { get; init; }
}

[QueryType]
public static class FoundQueries
{
    public static async Task<string> GetFoundAsync(TownCondition? where, TownContext db, CancellationToken cancellationToken) => string.Join(',', await db.Towns
        .Where(where, (filter, rows) => rows.Where(t => t.Name, filter.Name).Where(t => t.Rank, filter.Rank).Where(filter.HasPlan, t => t.Plans.Count > 0))
        .OrderBy(t => t.Code).Select(t => t.Code).ToListAsync(cancellationToken));
}
