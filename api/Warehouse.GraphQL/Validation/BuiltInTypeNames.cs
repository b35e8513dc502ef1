using System.Collections.Frozen;

namespace Warehouse.GraphQL.Validation;

/// <summary>The types that SDL may use without defining them: the five scalars and those of introspection.</summary>
internal static class BuiltInTypeNames
{
    public static FrozenSet<string> All { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        "String",
        "Int",
        "Float",
        "Boolean",
        "ID",
        "__Schema",
        "__Directive",
        "__DirectiveLocation",
        "__Type",
        "__Field",
        "__InputValue",
        "__EnumValue",
        "__TypeKind");
}
