using System.Text.Json;
using Warehouse.GraphQL.Tests.Types.Clr;
using Xunit;

namespace Warehouse.GraphQL.Tests.Data;

public sealed class QueryPipelineTests : IDisposable
{
    private readonly TownServer _server = new();

    [Fact]
    public async Task Statement_reads_only_the_asked_columns()
    {
        await _server.AnswersAsync("{ towns(first: 1) { nodes { name } } }", "{'data':{'towns':{'nodes':[{'name':'Quibdó'}]}}}");
        var statement = Assert.Single(_server.Store.Commands);
        Assert.Contains("\"Name\"", statement, StringComparison.Ordinal);
        Assert.DoesNotContain("\"Poverty\"", statement, StringComparison.Ordinal);
        Assert.DoesNotContain("\"People\"", statement, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nested_objects_and_lists_come_with_the_same_statement()
    {
        await _server.AnswersAsync(
            "{ provinces { name towns { name rank } } }",
            "{'data':{'provinces':[{'name':'Chocó','towns':[{'name':'Quibdó','rank':88},{'name':'Acandí','rank':240}]},{'name':'La Guajira','towns':[{'name':'Uribia','rank':1}]}]}}");
        var statement = Assert.Single(_server.Store.Commands);
        Assert.DoesNotContain("\"Poverty\"", statement, StringComparison.Ordinal);
        await _server.AnswersAsync(
            "{ towns(first: 1) { edges { node { province { name } } } } }",
            "{'data':{'towns':{'edges':[{'node':{'province':{'name':'Chocó'}}}]}}}");
        Assert.Single(_server.Store.Commands);
    }

    [Fact]
    public async Task Members_that_a_resolver_requires_are_read()
    {
        await _server.AnswersAsync("{ towns(first: 1) { nodes { label } } }", "{'data':{'towns':{'nodes':[{'label':'27001 Quibdó'}]}}}");
        Assert.DoesNotContain("\"Poverty\"", _server.Store.Commands.Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ rank: { lt: 100 } }", "27001,44847")]
    [InlineData("{ province: { name: { eq: \"Chocó\" } }, rank: { gt: 100 } }", "27006")]
    [InlineData("{ or: [{ name: { startsWith: \"U\" } }, { code: { in: [\"27006\"] } }] }", "27006,44847")]
    [InlineData("{ not: { poverty: { eq: null } } }", "27001,44847")]
    [InlineData("{ plans: { some: { term: { eq: \"2016-2019\" } } } }", "27006")]
    [InlineData("{ plans: { none: {} } }", "44847")]
    [InlineData("{ kind: { eq: MUNICIPALITY }, and: [{ people: { gte: 1 } }] }", "27001")]
    [InlineData("{}", "27001,27006,44847")]
    public async Task Where_finds(string where, string codes) => Assert.Equal(codes, await CodesAsync($"where: {where}"));

    [Theory]
    [InlineData("[{ rank: DESC }]", "27006,27001,44847")]
    [InlineData("{ poverty: ASC }", "27001,44847,27006")]
    [InlineData("[{ province: { name: DESC } }, { name: ASC }]", "44847,27006,27001")]
    public async Task Order_sorts_with_missing_values_last(string order, string codes) => Assert.Equal(codes, await CodesAsync($"order: {order}"));

    [Fact]
    public async Task Pages_follow_each_other_in_an_order_that_is_not_asked_for()
    {
        const string Page = "query($after: String) { towns(first: 2, after: $after, order: [{ province: { name: DESC } }, { poverty: ASC }]) { totalCount nodes { name } pageInfo { hasNextPage hasPreviousPage endCursor } } }";
        using var first = JsonDocument.Parse(await _server.AskAsync(Page));
        var towns = first.RootElement.GetProperty("data").GetProperty("towns");
        Assert.Equal(3, towns.GetProperty("totalCount").GetInt32());
        var second = await _server.AskAsync(Page, new { after = towns.GetProperty("pageInfo").GetProperty("endCursor").GetString() });
        Assert.Contains("\"nodes\":[{\"name\":\"Acandí\"}],\"pageInfo\":{\"hasNextPage\":false,\"hasPreviousPage\":true", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_has_the_default_size_and_refuses_more_than_the_maximum()
    {
        await _server.AnswersAsync("{ towns { nodes { code } } }", "{'data':{'towns':{'nodes':[{'code':'27001'},{'code':'27006'}]}}}");
        Assert.Contains("PAGING_PAGE_TOO_LARGE", await _server.AskAsync("{ towns(first: 101) { nodes { code } } }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resolver_may_filter_and_page_by_itself() =>
        await _server.AnswersAsync(
            "{ ranking(where: { rank: { gte: 1, lte: 100 } }, first: 1) { totalCount nodes { name } pageInfo { hasNextPage } } }",
            "{'data':{'ranking':{'totalCount':2,'nodes':[{'name':'Uribia'}],'pageInfo':{'hasNextPage':true}}}}");

    [Fact]
    public async Task Variables_that_are_left_out_ask_nothing() =>
        await _server.AnswersAsync(
            "query($min: Int, $where: TownFilter) { towns(where: { rank: { gte: $min } }) { totalCount } all: towns(where: $where) { totalCount } }",
            "{'data':{'towns':{'totalCount':3},'all':{'totalCount':1}}}",
            new { where = new { name = new { eq = "Uribia" } } });

    public void Dispose() => _server.Dispose();

    private async Task<string> CodesAsync(string argument)
    {
        using var answer = JsonDocument.Parse(await _server.AskAsync($"{{ towns({argument}, first: 100) {{ nodes {{ code }} }} }}"));
        return string.Join(',', answer.RootElement.GetProperty("data").GetProperty("towns").GetProperty("nodes").EnumerateArray().Select(t => t.GetProperty("code").GetString()));
    }
}
