using Warehouse.GraphQL.Types;
using static Warehouse.GraphQL.Execution.Introspection.IntrospectionTypes;

namespace Warehouse.GraphQL.Execution.Introspection;

/// <summary><c>__Type</c> and <c>__TypeKind</c> (section 4.2.2).</summary>
internal static class TypeIntrospection
{
    private static readonly string[] KindNames = ["SCALAR", "OBJECT", "INTERFACE", "UNION", "ENUM", "INPUT_OBJECT", "LIST", "NON_NULL"];

    public static ObjectType Create() => new("__Type")
    {
        Description = "The fundamental unit of any GraphQL Schema is the type. There are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that type. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface types provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other types.",
        FieldDefinitions =
        [
            new("kind", "__TypeKind!") { Resolver = LeafResolver.OfString<GraphQLType>(t => KindNames[(int)t.Kind]) },
            Text<GraphQLType>("name", "String", t => (t as NamedType)?.Name),
            Text<GraphQLType>("description", "String", t => (t as NamedType)?.Description),
            Text<GraphQLType>("specifiedByURL", "String", t => (t as ScalarType)?.SpecifiedBy),
            new("fields", "[__Field!]")
            {
                ArgumentDefinitions = [IncludeDeprecated()],
                Resolver = new PureResolver((t, c) => t is ComplexType type ? Listed(type.Fields, f => f.DeprecationReason, c) : null),
            },
            Value<GraphQLType>("interfaces", "[__Type!]", (t, _) => (t as ComplexType)?.Interfaces),
            Value<GraphQLType>("possibleTypes", "[__Type!]", (t, c) => t is NamedType { IsAbstract: true } type ? c.Schema.GetPossibleTypes(type) : null),
            new("enumValues", "[__EnumValue!]")
            {
                ArgumentDefinitions = [IncludeDeprecated()],
                Resolver = new PureResolver((t, c) => t is EnumType type ? Listed(type.Values, v => v.DeprecationReason, c) : null),
            },
            new("inputFields", "[__InputValue!]")
            {
                ArgumentDefinitions = [IncludeDeprecated()],
                Resolver = new PureResolver((t, c) => t is InputObjectType type ? Listed(type.Fields, f => f.DeprecationReason, c) : null),
            },
            Value<GraphQLType>("ofType", "__Type", (t, _) => t switch
            {
                ListType list => list.OfType,
                NonNullType nonNull => nonNull.OfType,
                _ => null,
            }),
            new("isOneOf", "Boolean")
            {
                Resolver = LeafResolver.OfNullable<GraphQLType, bool>(t => (t as InputObjectType)?.IsOneOf, static (writer, value) => writer.WriteBoolean(value)),
            },
        ],
    };

    public static EnumType CreateKind() => new("__TypeKind",
    [
        new("SCALAR") { Description = "Indicates this type is a scalar." },
        new("OBJECT") { Description = "Indicates this type is an object. `fields` and `interfaces` are valid fields." },
        new("INTERFACE") { Description = "Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields." },
        new("UNION") { Description = "Indicates this type is a union. `possibleTypes` is a valid field." },
        new("ENUM") { Description = "Indicates this type is an enum. `enumValues` is a valid field." },
        new("INPUT_OBJECT") { Description = "Indicates this type is an input object. `inputFields` is a valid field." },
        new("LIST") { Description = "Indicates this type is a list. `ofType` is a valid field." },
        new("NON_NULL") { Description = "Indicates this type is a non-null. `ofType` is a valid field." },
    ])
    {
        Description = "An enum describing what kind of type a given `__Type` is.",
    };
}
