using Warehouse.GraphQL.Tests.Data.Store;
using Warehouse.GraphQL.Tests.Types.Clr;
using Warehouse.GraphQL.Types.Clr;
using Xunit;

namespace Warehouse.GraphQL.Tests.Data.Projection;

public sealed class PositionalRecordTests : IDisposable
{
    private readonly TownServer _server = new(typeof(VillageQueries));

    public PositionalRecordTests()
    {
        using var db = _server.Store.Open();
        db.AddRange(
            new Village("27001001", "Tutunendo", 3) { People = 900, Streets = [new(1, "Calle del Río", "paved")] },
            new Village("44847001", "Nazareth", 7) { People = 1200, Streets = [new(2, "Carrera 1", null), new(3, "Carrera 2", null)] });
        db.SaveChanges();
    }

    [Fact]
    public async Task Constructor_gets_only_what_is_asked()
    {
        await _server.AnswersAsync("{ villages(first: 1) { nodes { name } } }", "{'data':{'villages':{'nodes':[{'name':'Tutunendo'}]}}}");
        var statement = Assert.Single(_server.Store.Commands);
        Assert.DoesNotContain("Rank", statement, StringComparison.Ordinal);
        Assert.DoesNotContain("People", statement, StringComparison.Ordinal);
        Assert.DoesNotContain("Street", statement, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parameters_and_properties_are_filled_together()
    {
        await _server.AnswersAsync(
            "{ villages(order: [{ rank: DESC }], first: 1) { nodes { code people streets { name } } } }",
            "{'data':{'villages':{'nodes':[{'code':'44847001','people':1200,'streets':[{'name':'Carrera 1'},{'name':'Carrera 2'}]}]}}}");
        Assert.DoesNotContain("Note", Assert.Single(_server.Store.Commands), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_goes_on_after_the_cursor_of_a_record() => await _server.AnswersAsync(
        "query($after: String) { villages(where: { people: { gt: 100 } }, first: 1, after: $after) { nodes { rank } } }",
        "{'data':{'villages':{'nodes':[{'rank':7}]}}}",
        new { after = await FirstCursorAsync() });

    public void Dispose() => _server.Dispose();

    private async Task<string?> FirstCursorAsync()
    {
        using var page = System.Text.Json.JsonDocument.Parse(await _server.AskAsync("{ villages(first: 1) { pageInfo { endCursor } } }"));
        return page.RootElement.GetProperty("data").GetProperty("villages").GetProperty("pageInfo").GetProperty("endCursor").GetString();
    }
}

[QueryType]
public static class VillageQueries
{
    [UsePaging]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Village> GetVillages(TownContext db) => db.Villages;
}
