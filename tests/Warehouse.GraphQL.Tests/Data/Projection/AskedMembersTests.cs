using Microsoft.EntityFrameworkCore;
using Warehouse.GraphQL.Data.Projection;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Tests.Data.Store;
using Warehouse.GraphQL.Tests.Types.Clr;
using Warehouse.GraphQL.Types.Clr;
using Xunit;

namespace Warehouse.GraphQL.Tests.Data.Projection;

public sealed class AskedMembersTests : IDisposable
{
    private readonly TownServer _server = new(typeof(PoorTownQueries), typeof(TownRegion));

    [Fact]
    public async Task Compiled_query_of_a_resolver_reads_only_what_its_field_is_asked_for()
    {
        await _server.AnswersAsync("{ poorTowns(above: 100) { name } }", "{'data':{'poorTowns':[{'name':'Uribia'}]}}");
        var statement = Assert.Single(_server.Store.Commands);
        Assert.DoesNotContain("People", statement, StringComparison.Ordinal);
        Assert.DoesNotContain("Provinces", statement, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Object_that_a_resolver_requires_comes_with_the_rows_and_only_what_is_asked_of_it()
    {
        await _server.AnswersAsync("{ poorTowns(above: 100) { region { name } } }", "{'data':{'poorTowns':[{'region':{'name':'La Guajira'}}]}}");
        Assert.DoesNotContain("People", Assert.Single(_server.Store.Commands), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Object_that_the_rows_did_not_bring_is_the_resolvers_own_affair() =>
        await _server.AnswersAsync("{ town(code: \"44847\") { region { code } } }", "{'data':{'town':{'region':{'code':'44'}}}}");

    public void Dispose() => _server.Dispose();
}

[QueryType]
public static class PoorTownQueries
{
    public static async Task<IReadOnlyList<Town>> GetPoorTownsAsync(int above, FieldPlan field, TownContext db)
    {
        var ask = field.GetOrAdd(typeof(PoorTownQueries), static f =>
        {
            var asked = Selection.Of<Town>(f, nameof(Town.Code));
            return EF.CompileAsyncQuery((TownContext db, int above) => db.Towns.Where(t => t.Rank < above).OrderByDescending(t => t.Code).Select(asked).Take(1));
        });
        return await ask(db, above).ToListAsync();
    }
}

[ObjectType<Town>]
public static class TownRegion
{
    public static Province GetRegion([Parent(nameof(Town.ProvinceCode), nameof(Town.Province))] Town town) =>
        town.Province ?? new() { Code = town.ProvinceCode };
}
