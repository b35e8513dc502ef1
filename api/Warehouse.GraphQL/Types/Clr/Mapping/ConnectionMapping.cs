using Warehouse.GraphQL.Data.Paging;

namespace Warehouse.GraphQL.Types.Clr.Mapping;

/// <summary>Relay's connection and edge types of a row type.</summary>
internal static class ConnectionMapping
{
    public static bool IsConnection(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Connection<>);

    /// <summary>The name of the connection type of a row type.</summary>
    public static string Define(SchemaMapping schema, Type row, string member)
    {
        var name = Naming.Type(row);
        var node = schema.Objects.Reference(new(row, false, null), false, member);
        var create = typeof(ConnectionMapping).GetMethod(nameof(Connection), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(row).CreateDelegate<Func<SchemaMapping, string, TypeReference, NamedType>>();
        return schema.Define($"{name}Connection", typeof(Connection<>).MakeGenericType(row), () => create(schema, name, node));
    }

    private static ObjectType Connection<T>(SchemaMapping schema, string name, TypeReference node)
    {
        var edge = schema.Define($"{name}Edge", typeof(Edge<T>), () => Edge<T>(name, node));
        var pageInfo = schema.Objects.Reference(new(typeof(PageInfo), false, null), false, name);
        return new($"{name}Connection")
        {
            Description = $"A page of {name}.",
            RuntimeType = typeof(Connection<T>),
            FieldDefinitions =
            [
                Field<Connection<T>>("edges", TypeReference.ListOf(TypeReference.Named(edge).NonNull()).NonNull(), "The rows with their cursors.", c => c.Edges),
                Field<Connection<T>>("nodes", TypeReference.ListOf(node).NonNull(), "The rows.", c => c.Nodes),
                Field<Connection<T>>("pageInfo", pageInfo, "Where the page stands.", c => c.PageInfo),
                new("totalCount", "Int!")
                {
                    Description = "Rows of the whole list; counted only when asked for.",
                    Resolver = LeafResolver.OfNullable((Connection<T> c) => c.TotalCount, static (writer, value) => writer.WriteInt32(value)),
                },
            ],
        };
    }

    private static ObjectType Edge<T>(string name, TypeReference node) => new($"{name}Edge")
    {
        Description = $"A {name} with its position in the list.",
        RuntimeType = typeof(Edge<T>),
        FieldDefinitions =
        [
            Field<Edge<T>>("node", node, "The row.", e => e.Node),
            new("cursor", "String!") { Description = "Its position, for `after` and `before`.", Resolver = LeafResolver.OfString((Edge<T> e) => e.Cursor) },
        ],
    };

    private static OutputField Field<TParent>(string name, TypeReference reference, string description, Func<TParent, object?> get) =>
        new(name, reference) { Description = description, IsCacheable = true, Resolver = new PureResolver((parent, _) => get((TParent)parent)) };
}
