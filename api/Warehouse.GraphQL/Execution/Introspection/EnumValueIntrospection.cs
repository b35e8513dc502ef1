using Warehouse.GraphQL.Types;
using static Warehouse.GraphQL.Execution.Introspection.IntrospectionTypes;

namespace Warehouse.GraphQL.Execution.Introspection;

/// <summary><c>__EnumValue</c> (section 4.2.5).</summary>
internal static class EnumValueIntrospection
{
    public static ObjectType Create() => new("__EnumValue")
    {
        Description = "One possible value for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a string.",
        FieldDefinitions =
        [
            Text<EnumValue>("name", "String!", v => v.Name),
            Text<EnumValue>("description", "String", v => v.Description),
            Flag<EnumValue>("isDeprecated", "Boolean!", v => v.DeprecationReason is not null),
            Text<EnumValue>("deprecationReason", "String", v => v.DeprecationReason),
        ],
    };
}
