using System.Collections;
using System.Globalization;

namespace Warehouse.GraphQL.Types.Clr.Mapping;

/// <summary>From coerced values to what a parameter or property wants: typed lists, narrower numbers, identities that are no text.</summary>
internal static class InputConversion
{
    /// <summary>The conversion to a type, or null when coerced values have it already.</summary>
    public static Func<object?, object?>? To(Type target)
    {
        target = OptionalInput.Held(target) ?? target;
        if (target.IsArray || (target != typeof(string) && typeof(IEnumerable).IsAssignableFrom(target)))
        {
            return List(target);
        }
        var type = Nullable.GetUnderlyingType(target) ?? target;
        return type switch
        {
            _ when type == typeof(short) || type == typeof(byte) || type == typeof(float) || type == typeof(int) || type == typeof(long) => value =>
                value is null || value.GetType() == type ? value : Number(value, type),
            _ when type == typeof(DateTime) => value => value is DateTimeOffset instant ? instant.UtcDateTime : value,
            _ when type == typeof(Guid) => value => value is string text
                ? Guid.TryParse(text, out var guid) ? guid : throw new GraphQLException($"ID cannot represent value: \"{text}\"", ErrorCodes.BadUserInput)
                : value,
            _ when type == typeof(Uri) => value => value is string text ? new Uri(text, UriKind.RelativeOrAbsolute) : value,
            _ => null,
        };
    }

    private static object Number(object value, Type type)
    {
        try
        {
            return Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
        }
        catch (Exception e) when (e is OverflowException or FormatException)
        {
            throw new GraphQLException($"\"{value}\" is no {type.Name}.", ErrorCodes.BadUserInput);
        }
    }

    private static Func<object?, object?> List(Type target)
    {
        var item = target.IsArray ? target.GetElementType()! : target.GetGenericArguments()[0];
        var convertItem = To(item);
        var isSet = !target.IsArray && target.Name.Contains("Set`", StringComparison.Ordinal);
        var isList = target.IsGenericType && target.GetGenericTypeDefinition() == typeof(List<>);
        var make = isSet || isList
            ? (isSet ? typeof(HashSet<>) : typeof(List<>)).MakeGenericType(item).GetConstructor([typeof(IEnumerable<>).MakeGenericType(item)])
            : null;
        return value =>
        {
            if (value is not IList values)
            {
                return value;
            }
            var array = Array.CreateInstance(item, values.Count);
            for (var i = 0; i < values.Count; i++)
            {
                array.SetValue(convertItem is null ? values[i] : convertItem(values[i]), i);
            }
            return make is null ? array : make.Invoke([array]);
        };
    }
}
