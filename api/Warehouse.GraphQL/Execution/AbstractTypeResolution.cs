using System.Text.Json;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Execution;

/// <summary>ResolveAbstractType (section 6.4.3).</summary>
internal static class AbstractTypeResolution
{
    /// <exception cref="GraphQLException">No object type, or none that the abstract type allows.</exception>
    public static ObjectType Resolve(Schema schema, NamedType abstractType, object value, FieldPlan field)
    {
        var type = NameOf(abstractType, value) is { } name ? Find(schema, abstractType, name, field) : schema.FindObjectType(value.GetType());
        if (type is null)
        {
            throw new GraphQLException(
                $"Abstract type \"{abstractType}\" must resolve to an Object type at runtime for field \"{field.ParentType}.{field.Definition.Name}\".");
        }

        return schema.IsSubType(abstractType, type)
            ? type
            : throw new GraphQLException($"Runtime Object type \"{type}\" is not a possible type for \"{abstractType}\".");
    }

    private static string? NameOf(NamedType abstractType, object value)
    {
        var resolve = abstractType is InterfaceType type ? type.ResolveType : ((UnionType)abstractType).ResolveType;
        return resolve?.Invoke(value) ?? value switch
        {
            JsonElement { ValueKind: JsonValueKind.Object } json when json.TryGetProperty("__typename", out var name) => name.GetString(),
            IReadOnlyDictionary<string, object?> map => map.GetValueOrDefault("__typename") as string,
            _ => null,
        };
    }

    private static ObjectType Find(Schema schema, NamedType abstractType, string name, FieldPlan field) => schema.GetType(name) switch
    {
        ObjectType type => type,
        null => throw new GraphQLException($"Abstract type \"{abstractType}\" was resolved to a type \"{name}\" that does not exist inside the schema."),
        _ => throw new GraphQLException($"Abstract type \"{abstractType}\" was resolved to a non-object type \"{name}\" for field \"{field.ParentType}.{field.Definition.Name}\"."),
    };
}
