using Warehouse.GraphQL.Types;

namespace Warehouse.Benchmarks.Engine;

/// <summary>A schema over objects in memory, so that only the engine is measured.</summary>
internal static class EngineSchema
{
    public const string Flat = "{ municipalities { code name rank value caution population kind urban } }";

    public const string Nested = "{ municipalities { code name neighbours { code name rank neighbours { code value } } } }";

    public const string Introspection = """
        query IntrospectionQuery {
          __schema { description queryType { name kind } mutationType { name kind } subscriptionType { name kind } types { ...FullType }
            directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } } } }
        fragment FullType on __Type { kind name description specifiedByURL isOneOf
          fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
          inputFields(includeDeprecated: true) { ...InputValue } interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...TypeRef } }
        fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
        fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }
        """;

    public static Schema Create()
    {
        EnumType kind = new("MunicipalityKind",
        [
            new("MUNICIPALITY", MunicipalityKind.Municipality),
            new("NON_MUNICIPALISED", MunicipalityKind.NonMunicipalised),
            new("ISLAND", MunicipalityKind.Island),
        ]);
        var rows = MunicipalityRow.Some(50);
        rows = [.. rows.Select((row, i) => row with { Neighbours = [rows[(i + 1) % 50], rows[(i + 2) % 50], rows[(i + 3) % 50]] })];
        rows = [.. rows.Select((row, i) => row with { Neighbours = [rows[(i + 1) % 50], rows[(i + 2) % 50], rows[(i + 3) % 50]] })];
        return new SchemaBuilder()
            .AddType(new ObjectType("Query")
            {
                FieldDefinitions = [new("municipalities", "[Municipality!]!") { Resolver = new PureResolver((_, _) => rows) }],
            })
            .AddType(Municipality(kind))
            .AddType(kind)
            .AddType(Warehouse.GraphQL.Types.Scalars.BuiltInScalars.Long)
            .Build();
    }

    /// <summary>SDL of about 26 kB: 60 types with described fields.</summary>
    public static string LargeSdl() => string.Concat(
        Enumerable.Range(0, 60).Select(i => $$"""
            "What is known of subject {{i}}."
            type {{(i == 0 ? "Query" : $"Subject{i}")}} {
              "The code, unique in its subject."
              code: ID!
              name(language: String = "es"): String!
              "Poverty rank, 1 is the poorest."
              rank(index: ID!, year: Int): Int
              value: Float
              related(first: Int = 10, after: String, where: Filter{{i}}): [Subject{{(i % 59) + 1}}!]!
            }
            input Filter{{i}} { code: ID, name: String, and: [Filter{{i}}!], rankAtMost: Int = {{i}} }

            """));

    private static ObjectType Municipality(EnumType kind) => new("Municipality")
    {
        RuntimeType = typeof(MunicipalityRow),
        FieldDefinitions =
        [
            new("code", "ID!") { Resolver = LeafResolver.OfString<MunicipalityRow>(m => m.Code) },
            new("name", "String!") { Resolver = LeafResolver.OfString<MunicipalityRow>(m => m.Name) },
            new("rank", "Int!") { Resolver = LeafResolver.Of<MunicipalityRow, int>(m => m.Rank, static (w, v) => w.WriteInt32(v)) },
            new("value", "Float!") { Resolver = LeafResolver.Of<MunicipalityRow, double>(m => m.Value, static (w, v) => w.WriteDouble(v)) },
            new("caution", "Boolean!") { Resolver = LeafResolver.Of<MunicipalityRow, bool>(m => m.Caution, static (w, v) => w.WriteBoolean(v)) },
            new("population", "Long!") { Resolver = LeafResolver.Of<MunicipalityRow, long>(m => m.Population, static (w, v) => w.WriteInt64(v)) },
            new("kind", "MunicipalityKind!") { Resolver = LeafResolver.OfEnum<MunicipalityRow, MunicipalityKind>(m => m.Kind, kind) },
            new("urban", "Float") { Resolver = LeafResolver.OfNullable<MunicipalityRow, double>(m => m.Urban, static (w, v) => w.WriteDouble(v)) },
            new("neighbours", "[Municipality!]!") { Resolver = new PureResolver((m, _) => ((MunicipalityRow)m).Neighbours) },
        ],
    };
}
