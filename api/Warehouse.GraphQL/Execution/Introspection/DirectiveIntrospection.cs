using Warehouse.GraphQL.Types;
using static Warehouse.GraphQL.Execution.Introspection.IntrospectionTypes;

namespace Warehouse.GraphQL.Execution.Introspection;

/// <summary><c>__Directive</c> and <c>__DirectiveLocation</c> (section 4.2.6).</summary>
internal static class DirectiveIntrospection
{
    public static ObjectType Create() => new("__Directive")
    {
        Description = "A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.\n\nIn some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or skipping a field. Directives provide this by describing additional information to the executor.",
        FieldDefinitions =
        [
            Text<DirectiveType>("name", "String!", d => d.Name),
            Text<DirectiveType>("description", "String", d => d.Description),
            Flag<DirectiveType>("isRepeatable", "Boolean!", d => d.IsRepeatable),
            Value<DirectiveType>("locations", "[__DirectiveLocation!]!", (d, _) => d.Locations),
            new("args", "[__InputValue!]!")
            {
                ArgumentDefinitions = [IncludeDeprecated()],
                Resolver = new PureResolver((d, c) => Listed(((DirectiveType)d).Arguments, a => a.DeprecationReason, c)),
            },
        ],
    };

    public static EnumType CreateLocation() => new("__DirectiveLocation",
    [
        .. Places.Select(place => new EnumValue(place.Name) { Description = $"Location adjacent to {place.Description}." }),
    ])
    {
        Description = "A Directive can be adjacent to many parts of the GraphQL language, a __DirectiveLocation describes one such possible adjacencies.",
    };

    private static (string Name, string Description)[] Places =>
    [
        ("QUERY", "a query operation"),
        ("MUTATION", "a mutation operation"),
        ("SUBSCRIPTION", "a subscription operation"),
        ("FIELD", "a field"),
        ("FRAGMENT_DEFINITION", "a fragment definition"),
        ("FRAGMENT_SPREAD", "a fragment spread"),
        ("INLINE_FRAGMENT", "an inline fragment"),
        ("VARIABLE_DEFINITION", "a variable definition"),
        ("SCHEMA", "a schema definition"),
        ("SCALAR", "a scalar definition"),
        ("OBJECT", "an object type definition"),
        ("FIELD_DEFINITION", "a field definition"),
        ("ARGUMENT_DEFINITION", "an argument definition"),
        ("INTERFACE", "an interface definition"),
        ("UNION", "a union definition"),
        ("ENUM", "an enum definition"),
        ("ENUM_VALUE", "an enum value definition"),
        ("INPUT_OBJECT", "an input object type definition"),
        ("INPUT_FIELD_DEFINITION", "an input object field definition"),
    ];
}
