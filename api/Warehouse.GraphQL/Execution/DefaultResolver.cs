using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using Warehouse.GraphQL.Types;
using Warehouse.GraphQL.Types.Scalars;

namespace Warehouse.GraphQL.Execution;

/// <summary>The resolver of fields that were given none: the member of the parent that has the field's name, in JSON, in a dictionary or in a C# object.</summary>
public static class DefaultResolver
{
    /// <summary>The default resolver of a field.</summary>
    /// <param name="name">Name of the field; in C# objects its first letter is upper case.</param>
    public static FieldResolver For(string name)
    {
        ConcurrentDictionary<Type, Func<object, object?>> getters = new();
        return new PureResolver((parent, _) => parent switch
        {
            JsonElement { ValueKind: JsonValueKind.Object } json => json.TryGetProperty(name, out var value) ? OfJson(value) : null,
            IReadOnlyDictionary<string, object?> map => map.GetValueOrDefault(name),
            // JSON that is no object has no members, though what C# holds it in has.
            object?[] or string => null,
            _ => getters.GetOrAdd(parent.GetType(), static (type, field) => Getter(type, field), name)(parent),
        });
    }

    private static object? OfJson(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json,
        JsonValueKind.Array => json.EnumerateArray().Select(OfJson).ToArray(),
        _ => AnyValue.OfJson(json),
    };

    private static Func<object, object?> Getter(Type type, string name)
    {
        if (type.GetProperty(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase) is not { } property)
        {
            return _ => null;
        }

        var parent = Expression.Parameter(typeof(object));
        var value = Expression.Property(Expression.Convert(parent, type), property);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(value, typeof(object)), parent).Compile();
    }
}
