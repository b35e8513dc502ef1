using System.Collections;
using System.Globalization;

namespace Warehouse.GraphQL.Data.Filtering;

/// <summary>Brings the value of an operator to the type of the member it is compared with.</summary>
internal static class FilterValue
{
    public static object To(object value, Type memberType)
    {
        var type = Nullable.GetUnderlyingType(memberType) ?? memberType;
        if (type.IsInstanceOfType(value))
        {
            return value;
        }
        try
        {
            return value switch
            {
                string id when type == typeof(Guid) => Guid.Parse(id, CultureInfo.InvariantCulture),
                DateTimeOffset instant when type == typeof(DateTime) => instant.UtcDateTime,
                _ => Convert.ChangeType(value, type, CultureInfo.InvariantCulture),
            };
        }
        catch (Exception e) when (e is FormatException or OverflowException or InvalidCastException)
        {
            throw new GraphQLException($"The filter value \"{value}\" cannot be compared with a {type.Name}.", FilterErrorCodes.InvalidValue);
        }
    }

    public static Array ToArray(IEnumerable values, Type memberType)
    {
        object[] items = [.. values.Cast<object>().Select(v => To(v, memberType))];
        var array = Array.CreateInstance(memberType, items.Length);
        for (var i = 0; i < items.Length; i++)
        {
            array.SetValue(items[i], i);
        }
        return array;
    }
}
