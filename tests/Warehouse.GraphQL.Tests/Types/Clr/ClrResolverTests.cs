using Xunit;

namespace Warehouse.GraphQL.Tests.Types.Clr;

public sealed class ClrResolverTests : IDisposable
{
    private readonly TownServer _server = new();

    [Fact]
    public async Task Arguments_take_the_defaults_of_C()
    {
        await _server.AnswersAsync("{ greet }", "{'data':{'greet':'Quibdó NonMunicipalisedArea '}}");
        await _server.AnswersAsync(
            "query($n: String!, $y: Int) { greet(name: $n, kind: MUNICIPALITY, year: $y) }",
            "{'data':{'greet':'Uribia Municipality 2012'}}",
            new { n = "Uribia", y = 2012 });
    }

    [Fact]
    public async Task Resolver_is_told_what_is_asked_of_its_rows() =>
        await _server.AnswersAsync(
            "{ asked(first: 1) { nodes { code label: name } pageInfo { hasNextPage } } }",
            "{'data':{'asked':{'nodes':[{'code':'44847','label':'code+name'}],'pageInfo':{'hasNextPage':true}}}}");

    [Fact]
    public async Task Lists_keep_their_missing_items() =>
        await _server.AnswersAsync("{ oldRanks(of: [1, 2]) }", "{'data':{'oldRanks':[1,2,null]}}");

    [Fact]
    public async Task Leaves_are_written_as_their_types_want() =>
        await _server.AnswersAsync(
            "{ town(code: \"44847\") { code name rank poverty kind founded seenAt people label } }",
            "{'data':{'town':{'code':'44847','name':'Uribia','rank':1,'poverty':92.2,'kind':'MUNICIPALITY','founded':null,'seenAt':'0001-01-01T00:00:00Z','people':0,'label':'44847 Uribia'}}}");

    [Fact]
    public async Task DataLoaders_ask_once_a_level()
    {
        await _server.AnswersAsync(
            "{ a: town(code: \"27001\") { plans { title } } b: town(code: \"27006\") { plans { term } } c: town(code: \"05001\") { name } }",
            "{'data':{'a':{'plans':[{'title':'Por Quibdó'}]},'b':{'plans':[{'term':'2012-2015'},{'term':'2016-2019'}]},'c':null}}");
        Assert.Equal(2, _server.Store.Commands.Count);
    }

    [Fact]
    public async Task Batch_resolver_is_called_once_a_level()
    {
        await _server.AnswersAsync(
            "{ towns(first: 3) { nodes { code neighbours(atLeast: 1) } } }",
            "{'data':{'towns':{'nodes':[{'code':'27001','neighbours':1},{'code':'27006','neighbours':1},{'code':'44847','neighbours':null}]}}}");
        Assert.Equal(2, _server.Store.Commands.Count);
    }

    [Fact]
    public async Task Mutation_answers_with_what_it_made_or_with_typed_errors()
    {
        const string Mutation = "mutation($input: RegisterPlanInput!) { registerPlan(input: $input) { townPlan { term title } errors { __typename ... on Error { message code } ... on UnknownTownError { townCode } } } }";
        await _server.AnswersAsync(
            Mutation,
            "{'data':{'registerPlan':{'townPlan':{'term':'2012-2015','title':'Uribia somos todos'},'errors':[]}}}",
            new { input = new { townCode = "44847", title = "Uribia somos todos" } });
        await _server.AnswersAsync(
            Mutation,
            "{'data':{'registerPlan':{'townPlan':null,'errors':[{'__typename':'UnknownTownError','message':'There is no town 99999.','code':'UNKNOWN_TOWN','townCode':'99999'}]}}}",
            new { input = new { townCode = "99999", term = "2016-2019" } });
    }

    [Fact]
    public async Task Mutation_with_a_payload_of_its_own_gets_all_errors_that_an_abstract_one_stands_for()
    {
        const string Mutation = "mutation($term: String!) { changeTerm(input: { term: $term }) { townPlan { term } hints note errors { ... on Error { code } ... on TermUnknownError { term } } } }";
        await _server.AnswersAsync(
            Mutation, "{'data':{'changeTerm':{'townPlan':{'term':'2012-2015'},'hints':['It is over.'],'note':'checked','errors':[]}}}", new { term = "2012-2015" });
        await _server.AnswersAsync(
            Mutation, "{'data':{'changeTerm':{'townPlan':null,'hints':[],'note':null,'errors':[{'code':'TERM_MISSING'},{'code':'TERM_UNKNOWN','term':''}]}}}", new { term = "" });
    }

    [Fact]
    public async Task Mutation_takes_its_parameters_as_one_input() =>
        await _server.AnswersAsync("mutation { addUp(input: { left: 1 }) { result } }", "{'data':{'addUp':{'result':3}}}");

    public void Dispose() => _server.Dispose();
}
