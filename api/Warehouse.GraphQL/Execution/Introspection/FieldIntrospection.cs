using Warehouse.GraphQL.Types;
using static Warehouse.GraphQL.Execution.Introspection.IntrospectionTypes;

namespace Warehouse.GraphQL.Execution.Introspection;

/// <summary><c>__Field</c> (section 4.2.3).</summary>
internal static class FieldIntrospection
{
    public static ObjectType Create() => new("__Field")
    {
        Description = "Object and Interface types are described by a list of Fields, each of which has a name, potentially a list of arguments, and a return type.",
        FieldDefinitions =
        [
            Text<OutputField>("name", "String!", f => f.Name),
            Text<OutputField>("description", "String", f => f.Description),
            new("args", "[__InputValue!]!")
            {
                ArgumentDefinitions = [IncludeDeprecated()],
                Resolver = new PureResolver((f, c) => Listed(((OutputField)f).Arguments, a => a.DeprecationReason, c)),
            },
            Value<OutputField>("type", "__Type!", (f, _) => f.Type),
            Flag<OutputField>("isDeprecated", "Boolean!", f => f.DeprecationReason is not null),
            Text<OutputField>("deprecationReason", "String", f => f.DeprecationReason),
        ],
    };
}
