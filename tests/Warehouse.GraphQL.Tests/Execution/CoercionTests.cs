using Xunit;
using static Warehouse.GraphQL.Tests.Execution.Territory;

namespace Warehouse.GraphQL.Tests.Execution;

public sealed class CoercionTests
{
    private const string Document = "query($a: OutcomeArea = EMPLOYMENT, $w: Filter, $y: [Int!]) { echo(area: $a, where: $w, years: $y) }";

    [Theory]
    [InlineData("{}", "{'area':7,'where':null,'years':null}")]
    [InlineData("""{"a":"TRAINING","w":{"code":27086},"y":3}""", "{'area':'TRAINING','where':{'code':'27086'},'years':[3]}")]
    [InlineData("""{"a":null,"w":{"not":{"rank":1.0}},"y":[1,2]}""", "{'area':null,'where':{'not':{'rank':1}},'years':[1,2]}")]
    public async Task Variables_are_coerced_to_their_types(string variables, string expected) =>
        Assert.Equal($$$"""{"data":{"echo":"{{{expected}}}"}}""", await AskAsync(Document, variables));

    [Theory]
    [InlineData("""{"y":[1,1.5]}""", "Variable \\\"$y\\\" got invalid value 1.5 at \\\"y[1]\\\"; Int cannot represent non-integer value: 1.5")]
    [InlineData("""{"y":[null]}""", "Variable \\\"$y\\\" got invalid value null at \\\"y[0]\\\"; Expected non-nullable type \\\"Int!\\\" not to be null.")]
    [InlineData("""{"y":3000000000}""", "Int cannot represent non 32-bit signed integer value: 3000000000")]
    [InlineData("""{"a":"HEALTH"}""", "Variable \\\"$a\\\" got invalid value \\\"HEALTH\\\"; Value \\\"HEALTH\\\" does not exist in \\\"OutcomeArea\\\" enum.")]
    [InlineData("""{"w":{"code":"1","rank":1}}""", "Exactly one key must be specified for OneOf type \\\"Filter\\\".")]
    [InlineData("""{"w":{"rank":null}}""", "Field \\\"rank\\\" must be non-null.")]
    [InlineData("""{"w":{"not":{"name":"x"}}}""", "at \\\"w.not\\\"; Field \\\"name\\\" is not defined by type \\\"Filter\\\".")]
    [InlineData("""{"w":5}""", "Expected type \\\"Filter\\\" to be an object.")]
    public async Task Variable_that_does_not_fit_is_refused_with_its_path(string variables, string message)
    {
        var answer = await AskAsync(Document, variables);
        Assert.Contains(message, answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Required_variable_must_be_given() => Assert.Contains(
        "Variable \\\"$c\\\" of required type \\\"ID!\\\" was not provided.",
        await AskAsync("query($c: ID!) { department(code: $c) { name } }"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("""{ echo(area: EMPLOYMENT, where: { not: { code: 5 } }, years: 2012) }""", "{'area':7,'where':{'not':{'code':'5'}},'years':[2012]}")]
    [InlineData("""{ echo(area: null) }""", "{'area':null,'where':null,'years':null}")]
    public async Task Literals_are_coerced_to_their_types(string query, string expected) =>
        Assert.Equal($$$"""{"data":{"echo":"{{{expected}}}"}}""", await AskAsync(query));

    [Fact]
    public async Task Absent_variable_leaves_the_default_of_the_argument() => Assert.Equal(
        """{"data":{"echo":"{'area':'TRAINING','where':null,'years':null}"}}""",
        await AskAsync("query($a: OutcomeArea) { echo(area: $a) }", "{}"));
}
