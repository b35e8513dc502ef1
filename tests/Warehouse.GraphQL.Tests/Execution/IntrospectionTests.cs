using Warehouse.GraphQL.Types;
using Xunit;
using static Warehouse.GraphQL.Tests.Execution.Territory;

namespace Warehouse.GraphQL.Tests.Execution;

public sealed class IntrospectionTests
{
    [Fact]
    public async Task Type_tells_its_fields_without_the_deprecated_ones_unless_asked() => Assert.Equal(
        """{"data":{"__type":{"kind":"INTERFACE","fields":[{"name":"code"}],"all":[{"name":"code","deprecationReason":null},{"name":"name","deprecationReason":"Say which language."}],"possibleTypes":[{"name":"Department"},{"name":"Municipality"}]}}}""",
        await AskAsync("""{ __type(name: "Place") { kind fields { name } all: fields(includeDeprecated: true) { name deprecationReason } possibleTypes { name } } }"""));

    [Fact]
    public async Task Type_tells_defaults_wrappers_and_oneOf() => Assert.Equal(
        """{"data":{"filter":{"isOneOf":true,"fields":null},"query":{"isOneOf":null,"fields":[{"args":[]},{"args":[{"name":"code","defaultValue":null,"type":{"kind":"NON_NULL","ofType":{"name":"ID"}}}]}]}}}""",
        (await AskAsync("""{ filter: __type(name: "Filter") { isOneOf fields { name } } query: __type(name: "Q") { isOneOf fields { args { name defaultValue type { kind ofType { name } } } } } }""",
            schema: Create(new ObjectType("Q") { FieldDefinitions = [new("a", "Int"), new("b", "Int") { ArgumentDefinitions = [new("code", "ID!")] }] }))));

    [Fact]
    public async Task Schema_lists_only_the_built_in_scalars_it_uses()
    {
        var answer = await AskAsync("{ __schema { types { name } directives { name isRepeatable } queryType { name } mutationType { name } } }");
        foreach (var name in (string[])["String", "Boolean", "Int", "Float", "ID", "__Schema", "__DirectiveLocation"])
        {
            Assert.Contains($"{{\"name\":\"{name}\"}}", answer, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("\"Long\"", answer, StringComparison.Ordinal);
        Assert.Contains("""{"name":"oneOf","isRepeatable":false}""", answer, StringComparison.Ordinal);
        Assert.EndsWith("""}],"queryType":{"name":"Query"},"mutationType":null}}}""", answer, StringComparison.Ordinal);
    }
}
