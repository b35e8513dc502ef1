using Warehouse.GraphQL.Types;
using Warehouse.GraphQL.Types.Clr;
using Xunit;

namespace Warehouse.GraphQL.Tests.Types.Clr;

public sealed class OptionalTests : IDisposable
{
    private readonly TownServer _server = new(typeof(CorrectionMutations), typeof(YearQueries));

    [Theory]
    [InlineData("{}", "absent absent absent")]
    [InlineData("{ title: null, year: null, tags: null }", "null null null")]
    [InlineData("{ title: \"Por Quibdó\", year: 2012, tags: [\"empleo\"] }", "Por Quibdó 2012 empleo")]
    public async Task Absent_null_and_given_are_three_things(string correction, string understood) => await _server.AnswersAsync(
        $$"""mutation { correct(input: { correction: {{correction}} }) { result } }""", $"{{'data':{{'correct':{{'result':'{understood}'}}}}}}");

    [Theory]
    [InlineData("""{"correction":{}}""", "absent absent absent")]
    [InlineData("""{"correction":{"year":null}}""", "absent null absent")]
    public async Task Variables_are_understood_like_literals(string input, string understood) => await _server.AnswersAsync(
        "mutation($input: CorrectInput!) { correct(input: $input) { result } }", $"{{'data':{{'correct':{{'result':'{understood}'}}}}}}",
        new { input = System.Text.Json.JsonSerializer.Deserialize<System.Text.Json.JsonElement>(input) });

    [Theory]
    [InlineData("{ year }", "absent")]
    [InlineData("{ year(of: null) }", "null")]
    [InlineData("{ year(of: 2012) }", "2012")]
    [InlineData("query($y: Int) { year(of: $y) }", "absent")]
    public async Task Argument_may_be_absent_too(string query, string understood) =>
        await _server.AnswersAsync(query, $"{{'data':{{'year':'{understood}'}}}}");

    [Fact]
    public void What_cannot_be_null_cannot_be_absent()
    {
        var error = Assert.Throws<SchemaException>(() => new ClrSchemaBuilder().AddTypes([typeof(Impossible)]).Build());
        Assert.Contains("Impossible.Year: takes \"of\" as Optional<Int32>, which can never be absent; make it Optional<Int32?>.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_value_takes_the_place_of_the_current_one()
    {
        Optional<string?> absent = default, cleared = null, given = "nuevo";
        Assert.Equal(("viejo", null, "nuevo"), (absent.Or("viejo"), cleared.Or("viejo"), given.Or("viejo")));
        Assert.NotEqual(absent, cleared);
    }

    public void Dispose() => _server.Dispose();

    [QueryType]
    public static class Impossible
    {
        public static int Year(Optional<int> of) => of.Value;
    }
}

[MutationType]
public static class CorrectionMutations
{
    public static string Correct(Correction correction) => $"{Said(correction.Title)} {Said(correction.Year)} {Said(correction.Tags)}";

    internal static string Said<T>(Optional<T> input) =>
        !input.HasValue ? "absent" : input.Value is IEnumerable<string> list ? string.Join(',', list) : input.Value?.ToString() ?? "null";
}

[QueryType]
public static class YearQueries
{
    public static string Year(Optional<int?> of) => CorrectionMutations.Said(of);
}

public sealed record Correction
{
    public Optional<string?> Title { get; init; }

    public Optional<int?> Year { get; init; }

    public Optional<IReadOnlyList<string>?> Tags { get; init; }
}
