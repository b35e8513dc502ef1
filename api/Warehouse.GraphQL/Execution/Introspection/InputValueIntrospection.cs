using Warehouse.GraphQL.Language;
using Warehouse.GraphQL.Types;
using static Warehouse.GraphQL.Execution.Introspection.IntrospectionTypes;

namespace Warehouse.GraphQL.Execution.Introspection;

/// <summary><c>__InputValue</c> (section 4.2.4).</summary>
internal static class InputValueIntrospection
{
    public static ObjectType Create() => new("__InputValue")
    {
        Description = "Arguments provided to Fields or Directives and the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.",
        FieldDefinitions =
        [
            Text<InputValue>("name", "String!", v => v.Name),
            Text<InputValue>("description", "String", v => v.Description),
            Value<InputValue>("type", "__Type!", (v, _) => v.Type),
            Text<InputValue>("defaultValue", "String", v => v.DefaultValue is null ? null : Printer.Print(v.DefaultValue),
                "A GraphQL-formatted string representing the default value for this input value."),
            Flag<InputValue>("isDeprecated", "Boolean!", v => v.DeprecationReason is not null),
            Text<InputValue>("deprecationReason", "String", v => v.DeprecationReason),
        ],
    };
}
