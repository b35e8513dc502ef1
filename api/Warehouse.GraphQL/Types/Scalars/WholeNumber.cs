using System.Globalization;
using System.Text.Json;

namespace Warehouse.GraphQL.Types.Scalars;

/// <summary>Reads whole numbers out of what clients and resolvers give; 3.0 is whole, 3.5 is not.</summary>
internal static class WholeNumber
{
    public static bool TryRead(JsonElement json, out Int128 number)
    {
        number = 0;
        if (json.ValueKind != JsonValueKind.Number)
        {
            return false;
        }

        if (json.TryGetInt64(out var whole))
        {
            number = whole;
            return true;
        }

        return json.TryGetDouble(out var value) && TryTruncate(value, out number);
    }

    public static bool TryConvert(object value, out Int128 number)
    {
        switch (value)
        {
            case int i:
                number = i;
                return true;
            case long l:
                number = l;
                return true;
            case bool b:
                number = b ? 1 : 0;
                return true;
            case double or float:
                return TryTruncate(Convert.ToDouble(value, CultureInfo.InvariantCulture), out number);
            case decimal d:
                number = decimal.IsInteger(d) ? (Int128)d : 0;
                return decimal.IsInteger(d);
            case string s:
                number = 0;
                return double.TryParse(s, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) && TryTruncate(parsed, out number);
            case JsonElement json:
                return TryRead(json, out number);
            case byte or sbyte or short or ushort or uint:
                number = Convert.ToInt64(value, CultureInfo.InvariantCulture);
                return true;
            case ulong u:
                number = u;
                return true;
            default:
                number = 0;
                return false;
        }
    }

    private static bool TryTruncate(double value, out Int128 number)
    {
        // 2^120 is far beyond every type that asks, and still fits.
        var whole = double.IsInteger(value) && Math.Abs(value) < 1.3e36;
        number = whole ? (Int128)value : 0;
        return whole;
    }
}
