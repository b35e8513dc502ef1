using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Execution.Introspection;

/// <summary>The fields that types have without declaring them (section 4.1).</summary>
internal sealed class MetaFields
{
    private readonly OutputField _typeName = new("__typename", "String!")
    {
        Description = "The name of the current Object type at runtime.",
        Resolver = new TypeNameResolver(),
    };

    private readonly OutputField _schema = new("__schema", "__Schema!")
    {
        Description = "Access the current type schema of this server.",
        Resolver = new PureResolver((_, context) => context.Schema),
    };

    private readonly OutputField _type = new("__type", "__Type")
    {
        Description = "Request the type information of a single type.",
        ArgumentDefinitions = [new("name", "String!")],
        Resolver = new PureResolver((_, context) => context.Schema.GetType((string)context.Arguments[0]!)),
    };

    public MetaFields(TypeResolution types, ObjectType? queryType)
    {
        var owner = queryType ?? new ObjectType("Query");
        foreach (var field in new[] { _typeName, _schema, _type })
        {
            field.Complete(types, owner);
        }
    }

    public OutputField? Find(Schema schema, NamedType type, string name) => name switch
    {
        "__typename" when type.IsComposite => _typeName,
        "__schema" when type == schema.QueryType => _schema,
        "__type" when type == schema.QueryType => _type,
        _ => null,
    };
}
