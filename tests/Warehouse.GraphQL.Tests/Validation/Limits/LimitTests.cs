using System.Text.Json;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Types.Sdl;
using Warehouse.GraphQL.Validation.Limits;
using Xunit;

namespace Warehouse.GraphQL.Tests.Validation.Limits;

public class LimitTests
{
    private const string Sdl = """
        directive @cost(weight: String!) on FIELD_DEFINITION | OBJECT | ARGUMENT_DEFINITION
        directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean! = true) on FIELD_DEFINITION
        type Query {
          departments: [Department!]! @listSize(assumedSize: 33)
          municipality: Municipality
          municipalities(first: Int, last: Int = 5): Connection! @listSize(assumedSize: 50, slicingArguments: ["first"], sizedFields: ["nodes"], requireOneSlicingArgument: false)
          strict(first: Int, last: Int): [Municipality!] @listSize(slicingArguments: ["first", "last"])
          places: [Place!]! @listSize(assumedSize: 2)
        }
        type Connection { nodes: [Municipality!]! totalCount: Int! @cost(weight: "10") }
        type Department { name: String! municipalities: [Municipality!]! }
        type Municipality @cost(weight: "2") { name: String! department: Department rank(index: ID @cost(weight: "3")): Int }
        union Place = Department | Municipality
        """;

    [Theory]
    [InlineData("{ departments { name } }", 1, 33)]
    [InlineData("{ departments { municipalities { name } } }", 34, 33 + (330 * 2))]
    [InlineData("{ municipalities { nodes { name } } }", 2, 101)]
    [InlineData("{ municipalities(first: 3) { nodes { name department { name } } totalCount } }", 1 + 1 + 10 + 3, 1 + 6 + 3)]
    [InlineData("query($n: Int = 4) { municipalities(first: $n) { nodes { name } } }", 2, 9)]
    [InlineData("{ municipality { rank(index: 1) } }", 4, 2)]
    [InlineData("{ places { ... on Department { municipalities { name } } ... on Municipality { name } } }", 3, 2 + 40)]
    [InlineData("{ strict(last: 7) { name } }", 1, 14)]
    [InlineData("{ municipality @skip(if: true) { name } __schema { types { name } } }", 0, 0)]
    public async Task Cost_grows_with_the_sizes_of_lists(string query, double fieldCost, double typeCost)
    {
        using var answer = await AskAsync(query);
        var cost = answer.RootElement.GetProperty("extensions").GetProperty("operationCost");
        Assert.Equal((fieldCost, typeCost), (cost.GetProperty("fieldCost").GetDouble(), cost.GetProperty("typeCost").GetDouble()));
    }

    [Fact]
    public async Task Cost_beyond_the_limit_is_refused_before_execution() =>
        await RefusedAsync("{ municipalities(first: 1000000) { nodes { name } } }", LimitErrorCodes.Cost);

    [Fact]
    public async Task List_that_requires_one_slicing_argument_refuses_none_and_two()
    {
        await RefusedAsync("{ strict { name } }", LimitErrorCodes.SlicingArgument);
        await RefusedAsync("{ strict(first: 1, last: 1) { name } }", LimitErrorCodes.SlicingArgument);
    }

    [Theory]
    [InlineData("{ municipality { department { name } } }", LimitErrorCodes.Depth)]
    [InlineData("{ municipality { ...M } } fragment M on Municipality { department { name } }", LimitErrorCodes.Depth)]
    [InlineData("{ a: municipality { b: name c: name } }", LimitErrorCodes.Aliases)]
    [InlineData("{ municipality { ...A ... on Municipality { ...A } name } } fragment A on Municipality { x: name y: name }", LimitErrorCodes.Aliases)]
    [InlineData("{ municipality @include(if: true) { name @skip(if: false) } }", LimitErrorCodes.Directives)]
    [InlineData("{ __schema { __typename } }", LimitErrorCodes.Introspection)]
    public async Task Document_beyond_a_limit_is_refused_with_its_code(string query, string code) => await RefusedAsync(query, code, Strict);

    [Theory]
    [InlineData("{ municipality { name } }")]
    [InlineData("{ a: municipality { b: name } }")]
    [InlineData("{ __typename municipality { name @skip(if: true) } }")]
    public async Task Document_at_the_limits_is_answered(string query)
    {
        using var answer = await AskAsync(query, Strict);
        Assert.False(answer.RootElement.TryGetProperty("errors", out _));
    }

    [Fact]
    public async Task Fragments_that_double_are_measured_in_time()
    {
        var fragments = string.Concat(Enumerable.Range(0, 60).Select(i => $"fragment F{i} on Municipality {{ ...F{i + 1} x: name ...F{i + 1} }} "));
        await RefusedAsync($"{{ municipality {{ ...F0 }} }} {fragments} fragment F60 on Municipality {{ y: rank }}", LimitErrorCodes.Aliases, limits => limits.MaxFields = null);
    }

    [Fact]
    public async Task Short_document_that_asks_one_fragment_in_many_places_is_refused()
    {
        var places = string.Concat(Enumerable.Range(0, 200).Select(i => $"a{i}: municipality {{ ...M }} "));
        var names = string.Concat(Enumerable.Range(0, 100).Select(i => $"x{i}: name "));
        await RefusedAsync($"{{ {places} }} fragment M on Municipality {{ {names} }}", LimitErrorCodes.Fields, limits => limits.MaxAliases = null);
    }

    [Fact]
    public async Task Cost_of_nested_fragments_that_double_is_counted_in_time()
    {
        var fragments = string.Concat(Enumerable.Range(0, 60).Select(i =>
            $"fragment F{i} on Municipality {{ a: department {{ municipalities {{ ...F{i + 1} }} }} b: department {{ municipalities {{ ...F{i + 1} }} }} }} "));
        using var answer = await AskAsync($"{{ municipality {{ ...F0 }} }} {fragments} fragment F60 on Municipality {{ name }}", limits => limits.SwitchOff());
        Assert.True(answer.RootElement.GetProperty("extensions").GetProperty("operationCost").GetProperty("fieldCost").GetDouble() > 1e60);
    }

    [Theory]
    [InlineData("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }")]
    [InlineData("{ __type(name: \"Query\") { ...T } } fragment T on __Type { fields { type { interfaces { possibleTypes { name } } } } }")]
    public async Task Introspection_that_multiplies_the_schema_is_refused(string query) => await RefusedAsync(query, LimitErrorCodes.IntrospectionDepth);

    private static void Strict(LimitOptions limits) =>
        (limits.MaxDepth, limits.MaxAliases, limits.MaxDirectives, limits.EnableIntrospection) = (2, 2, 1, false);

    private static async Task RefusedAsync(string query, string code, Action<LimitOptions>? configure = null)
    {
        using var answer = await AskAsync(query, configure);
        var error = Assert.Single(answer.RootElement.GetProperty("errors").EnumerateArray());
        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.False(answer.RootElement.TryGetProperty("data", out _));
    }

    private static async Task<JsonDocument> AskAsync(string query, Action<LimitOptions>? configure = null)
    {
        RequestOptions options = new();
        configure?.Invoke(options.Limits);
        using var root = JsonDocument.Parse("{}");
        RequestExecutor executor = new(SdlSchema.Build(Sdl), options);
        using var result = await executor.ExecuteAsync(new() { Query = query }, new() { ReportCost = true, RootValue = root.RootElement });
        return JsonDocument.Parse(result.ToJson());
    }
}
