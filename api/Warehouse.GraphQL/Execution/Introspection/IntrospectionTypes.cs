using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Execution.Introspection;

/// <summary>The types of the introspection system (section 4.2): ordinary types whose resolvers read the schema.</summary>
internal static class IntrospectionTypes
{
    /// <summary>New instances, because a type belongs to one schema.</summary>
    public static IEnumerable<NamedType> Create() =>
    [
        SchemaIntrospection.Create(),
        TypeIntrospection.Create(),
        TypeIntrospection.CreateKind(),
        FieldIntrospection.Create(),
        InputValueIntrospection.Create(),
        EnumValueIntrospection.Create(),
        DirectiveIntrospection.Create(),
        DirectiveIntrospection.CreateLocation(),
    ];

    /// <summary>The argument of everything that may be deprecated.</summary>
    public static InputValue IncludeDeprecated() => new("includeDeprecated", "Boolean!")
    {
        DefaultValue = new Language.Syntax.BooleanValueNode { Value = false },
    };

    /// <summary>Leaves out what is deprecated unless it is asked for.</summary>
    public static object Listed<T>(IReadOnlyList<T> items, Func<T, string?> deprecationReason, ResolverContext context)
        where T : class
    {
        if (context.Arguments[0] is true)
        {
            return items;
        }

        List<T> listed = new(items.Count);
        foreach (var item in items)
        {
            if (deprecationReason(item) is null)
            {
                listed.Add(item);
            }
        }

        return listed;
    }

    public static OutputField Text<T>(string name, string type, Func<T, string?> get, string? description = null) =>
        new(name, type) { Resolver = LeafResolver.OfString(get), Description = description };

    public static OutputField Flag<T>(string name, string type, Func<T, bool> get) =>
        new(name, type) { Resolver = LeafResolver.Of<T, bool>(get, static (writer, value) => writer.WriteBoolean(value)) };

    public static OutputField Value<T>(string name, string type, Func<T, ResolverContext, object?> get, string? description = null) =>
        new(name, type) { Resolver = new PureResolver((parent, context) => get((T)parent, context)), Description = description };
}
