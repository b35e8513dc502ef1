using Warehouse.GraphQL.Types;
using Warehouse.GraphQL.Types.Sdl;
using Xunit;

namespace Warehouse.GraphQL.Tests.Types.Sdl;

public sealed class SdlSchemaTests
{
    [Fact]
    public void Schema_merges_definitions_with_their_extensions()
    {
        var schema = SdlSchema.Build("""
            schema { query: Territory }
            type Territory { municipality: Municipality }
            type Municipality { code: ID! }
            interface Place { code: ID! }
            extend type Municipality implements Place @cost(weight: 2) { zone: Zone }
            enum Zone { PDET }
            extend enum Zone { ZOMAC @deprecated }
            directive @cost(weight: Int!) on OBJECT
            """);

        var municipality = Assert.IsType<ObjectType>(schema.GetType("Municipality"));
        Assert.Equal("Territory", schema.QueryType?.Name);
        Assert.Equal(["code", "zone"], municipality.Fields.Select(field => field.Name));
        Assert.Equal("Place", Assert.Single(municipality.Interfaces).Name);
        Assert.Equal("cost", Assert.Single(municipality.AppliedDirectives).Name.Value);
        Assert.Equal("No longer supported", Assert.IsType<EnumType>(schema.GetType("Zone")).Values["ZOMAC"]?.DeprecationReason);
    }

    [Fact]
    public void Schema_is_refused_with_all_errors_and_their_places()
    {
        var exception = Assert.Throws<SchemaException>(() => SdlSchema.Build("""
            type Query { a: Filter b(x: Plan): Int }
            type Plan implements Place { code: Int }
            interface Place { code: ID! name: String }
            input Filter { self: Filter! }
            input Choice @oneOf { code: ID! = "27" }
            union Found = Plan | Place
            enum Zone
            """));

        Assert.Equal(
            [
                "The type of Query.a must be Output Type but got: Filter. (1:17)",
                "The type of Query.b(x:) must be Input Type but got: Plan. (1:29)",
                "Interface field Place.code expects type ID! but Plan.code is type Int. (3:25)",
                "Interface field Place.name expected but Plan does not provide it. (3:29)",
                "OneOf input field Choice.code must be nullable. (5:29)",
                "OneOf input field Choice.code cannot have a default value. (5:23)",
                "Union type Found can only include Object types, it cannot include Place. (6:22)",
                "Enum type Zone must define one or more values. (7:1)",
                "Input Object Filter cannot be provided a finite value because it references itself through fields: Filter.self. (4:16)",
            ],
            exception.Errors.Select(error => error.ToString()));
    }

    [Theory]
    [InlineData("type Query { a: Int } type Query { b: Int }", "There can be only one type named \"Query\". (1:6)")]
    [InlineData("type Query { a: Int a: Int }", "Field \"Query.a\" can only be defined once. (1:14)")]
    [InlineData("type Query { a: Munici } type Municipality { a: Int }", "Unknown type \"Munici\". (1:17)")]
    [InlineData("type Query { a: Int } extend type Plan { b: Int }", "Cannot extend type \"Plan\" because it is not defined. (1:35)")]
    [InlineData("type Query { a: Int } extend enum Query { B }", "Cannot extend non-enum type \"Query\". (1:1)")]
    [InlineData("type Query { a: Int } schema { query: Query } schema { query: Query }", "Must provide only one schema definition. (1:47)")]
    [InlineData("type Query { a(x: Int = \"x\"): Int }", "Query.a(x:) has invalid default value: Int cannot represent non-integer value: \"x\" (1:25)")]
    [InlineData("type Query { a(x: In): Int } input In { in: In = {} }", "Invalid circular reference. The default value of Input Object field In.in references itself. (1:50)")]
    [InlineData("type Query { a: Int } type Mutation { __b: Int }", "Name \"__b\" must not begin with \"__\", which is reserved by GraphQL introspection. (1:39)")]
    [InlineData("schema { query: Q mutation: Q } type Q { a: Int }", "All root types must be different, \"Q\" type is used as query and mutation root types. (1:17)")]
    [InlineData("interface Query { a: Int }", "Query root type must be Object type, it cannot be Query. (1:1)")]
    public void Schema_is_refused_for_one_reason(string sdl, string expected)
    {
        var errors = Assert.Throws<SchemaException>(() => SdlSchema.Build(sdl)).Errors;

        Assert.Contains(expected, errors.Select(error => error.ToString()));
    }

    [Fact]
    public void Printer_writes_the_schema_back_in_its_own_order()
    {
        const string Sdl = """"
            directive @cost(weight: Int! = 1) repeatable on OBJECT

            """The questions."""
            type Query {
              """By DANE code."""
              municipality(
                """Five digits."""
                code: ID!

                """Of the census."""
                year: Int = 2018
              ): Municipality
              find(where: Filter = { zone: PDET }): [Found!] @deprecated(reason: "Use \"municipality\".")
            }

            interface Place {
              code: ID!
            }

            type Municipality implements Place {
              code: ID!
            }

            union Found = Municipality

            enum Zone {
              """Territories of peace."""
              PDET

              """Most affected."""
              ZOMAC
            }

            input Filter @oneOf {
              zone: Zone
              code: ID
            }

            scalar Money @specifiedBy(url: "https://example.org/money")
            """";

        Assert.Equal(Sdl, SchemaPrinter.Print(SdlSchema.Build(Sdl)));
    }

    [Fact]
    public void Printer_shows_applied_directives_when_asked()
    {
        var schema = SdlSchema.Build("directive @cost(weight: Int!) on FIELD_DEFINITION type Query { a: Int @cost(weight: 2) @deprecated }");

        Assert.Contains("  a: Int @deprecated @cost(weight: 2)\n", SchemaPrinter.Print(schema, withAppliedDirectives: true), StringComparison.Ordinal);
        Assert.DoesNotContain("@cost(weight: 2)", SchemaPrinter.Print(schema), StringComparison.Ordinal);
    }
}
