using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.GraphQL.Types;
using Warehouse.Tests.Architecture;

namespace Warehouse.Tests.Api;

[Collection(ServedWarehouseCollection.Name)]
public sealed class SchemaTests(ServedWarehouse api)
{
    private const string Golden = "api/Warehouse.Api/schema.graphql";

    private const string Introspection =
        """
        {
          __schema {
            types {
              name description
              fields(includeDeprecated: true) { name description args { name description } }
              inputFields { name description }
              enumValues(includeDeprecated: true) { name description }
            }
            directives { name description args { name description } }
          }
        }
        """;

    [Fact]
    public async Task Schema_that_is_served_is_the_reviewed_one()
    {
        var served = await api.Http.GetByteArrayAsync("/graphql?sdl");
        var golden = Path.Combine(Repository.Root, Golden);
        var received = Path.ChangeExtension(golden, ".received.graphql");
        var reviewed = File.Exists(golden) ? await File.ReadAllBytesAsync(golden) : [];
        if (served.AsSpan().SequenceEqual(reviewed))
        {
            File.Delete(received);
            return;
        }

        await File.WriteAllBytesAsync(received, served);
        Assert.Fail($"{Golden} is not what the API serves; read the difference to {received}, and rename that file when it is meant.");
    }

    [Fact]
    public async Task Everything_public_is_described()
    {
        var schema = (await api.AskAsync(Introspection))["__schema"]!;
        var types = schema["types"]!.AsArray().Where(t => !((string)t!["name"]!).StartsWith("__", StringComparison.Ordinal));
        var undescribed = types.Concat(schema["directives"]!.AsArray()).SelectMany(t => Undescribed(t!, "")).ToList();
        Assert.True(undescribed.Count == 0, string.Join('\n', undescribed));
    }

    /// <summary>Resolvers are made when a field is first asked for, which a test of each question would find late.</summary>
    [Fact]
    public void Every_field_can_be_resolved() => Assert.All(
        api.Host.Services.GetRequiredService<Schema>().Types.OfType<ComplexType>().SelectMany(t => t.Fields), f => Assert.NotNull(f.Resolver));

    [Fact]
    public async Task Names_of_the_outline_have_its_types()
    {
        var outline = Repository.Read("tests/Warehouse.Tests/Golden/Api/outline.graphql");
        Assert.Empty(new SchemaOutline(outline).BrokenBy(await api.Http.GetStringAsync("/graphql?sdl")));
    }

    private static IEnumerable<string> Undescribed(JsonNode node, string parent)
    {
        var name = parent + (string)node["name"]!;
        var own = string.IsNullOrWhiteSpace((string?)node["description"]) ? [name] : Enumerable.Empty<string>();
        var parts = new[] { "fields", "inputFields", "enumValues", "args" }.SelectMany(list => node[list]?.AsArray() ?? []);
        return own.Concat(parts.SelectMany(part => Undescribed(part!, name + ".")));
    }
}
