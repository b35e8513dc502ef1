using System.Reflection;

namespace Warehouse.GraphQL.Types.Clr.Mapping;

/// <summary>A C# type as GraphQL sees it: may it be null, is it a list, and of what; tasks and <see cref="Nullable{T}"/> are unwrapped.</summary>
internal sealed record TypeShape(Type Type, bool IsNullable, TypeShape? Item)
{
    public Type NamedType => Item?.NamedType ?? Type;

    public static TypeShape Of(PropertyInfo property) => Of(property.PropertyType, new NullabilityInfoContext().Create(property));

    public static TypeShape Of(ParameterInfo parameter) => Of(parameter.ParameterType, new NullabilityInfoContext().Create(parameter));

    public TypeShape AsNullable() => this with { IsNullable = true };

    private static TypeShape Of(Type type, NullabilityInfo? nullability)
    {
        if (type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Task<>) || type.GetGenericTypeDefinition() == typeof(ValueTask<>)))
        {
            return Of(type.GetGenericArguments()[0], Argument(nullability));
        }
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(StreamEvent<>))
        {
            return Of(type.GetGenericArguments()[0], Argument(nullability));
        }
        if (OptionalInput.Held(type) is { } held)
        {
            return Of(held, Argument(nullability));
        }
        var isNullable = nullability?.ReadState == NullabilityState.Nullable;
        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return new(value, true, null);
        }
        return ItemType(type) is { } item
            ? new(type, isNullable, Of(item, type.IsArray ? nullability?.ElementType : Argument(nullability)))
            : new(type, isNullable, null);
    }

    private static NullabilityInfo? Argument(NullabilityInfo? nullability) =>
        nullability?.GenericTypeArguments is [var argument, ..] ? argument : null;

    private static Type? ItemType(Type type)
    {
        if (type == typeof(string) || type == typeof(byte[]) || IsDictionary(type))
        {
            return null;
        }
        if (type.IsArray)
        {
            return type.GetElementType();
        }
        return type.GetInterfaces().Prepend(type)
            .FirstOrDefault(i => i.IsGenericType && (i.GetGenericTypeDefinition() == typeof(IEnumerable<>) || i.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)))
            ?.GetGenericArguments()[0];
    }

    private static bool IsDictionary(Type type) => type.GetInterfaces().Prepend(type)
        .Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>));
}
