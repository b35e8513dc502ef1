using System.Collections;
using System.Globalization;
using System.Text.Json;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Types.Scalars;

/// <summary>Values without a type of their own: null, text, numbers, booleans, lists and string-keyed maps of them.</summary>
public static class AnyValue
{
    /// <summary>The value of JSON; whole numbers of up to 64 bits become <see cref="long"/>, others <see cref="double"/>.</summary>
    /// <param name="json">Any JSON.</param>
    public static object? OfJson(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.TryGetInt64(out var whole) ? whole : json.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => json.EnumerateArray().Select(OfJson).ToArray(),
        JsonValueKind.Object => Map(json.EnumerateObject().Select(p => (p.Name, OfJson(p.Value)))),
        _ => null,
    };

    /// <summary>The value of a literal without variables.</summary>
    /// <param name="literal">Any literal.</param>
    public static object? OfLiteral(ValueNode literal) => literal switch
    {
        StringValueNode text => text.Value,
        EnumValueNode name => name.Value,
        BooleanValueNode flag => flag.Value,
        IntValueNode number when long.TryParse(number.Value, CultureInfo.InvariantCulture, out var whole) => whole,
        IntValueNode number => double.Parse(number.Value, CultureInfo.InvariantCulture),
        FloatValueNode number => double.Parse(number.Value, CultureInfo.InvariantCulture),
        ListValueNode list => list.Values.Select(OfLiteral).ToArray(),
        ObjectValueNode value => Map(value.Fields.Select(f => (f.Name.Value, OfLiteral(f.Value)))),
        _ => null,
    };

    /// <summary>The literal of a value.</summary>
    /// <param name="value">Any such value.</param>
    public static ValueNode ToLiteral(object? value) => value switch
    {
        null => new NullValueNode(),
        bool flag => new BooleanValueNode { Value = flag },
        string text => new StringValueNode { Value = text },
        int or long or short or byte => new IntValueNode { Value = Convert.ToString(value, CultureInfo.InvariantCulture)! },
        IFormattable number => new FloatValueNode { Value = number.ToString(null, CultureInfo.InvariantCulture) },
        IDictionary map => new ObjectValueNode
        {
            Fields = [.. map.Keys.Cast<string>().Select(k => new ObjectFieldNode { Name = new() { Value = k }, Value = ToLiteral(map[k]) })],
        },
        IEnumerable list => new ListValueNode { Values = [.. list.Cast<object?>().Select(ToLiteral)] },
        _ => throw new GraphQLException($"A {value.GetType().Name} has no literal."),
    };

    /// <summary>Writes a value as JSON.</summary>
    /// <param name="value">Any such value.</param>
    /// <param name="writer">Where to.</param>
    /// <exception cref="GraphQLException">It is none.</exception>
    public static void Write(object? value, ResponseWriter writer)
    {
        switch (value)
        {
            case null: writer.WriteNull(); break;
            case string text: writer.WriteString(text); break;
            case bool flag: writer.WriteBoolean(flag); break;
            case int or long or short or byte or uint: writer.WriteInt64(Convert.ToInt64(value, CultureInfo.InvariantCulture)); break;
            case double number: writer.WriteDouble(number); break;
            case float number: writer.WriteSingle(number); break;
            case decimal number: writer.WriteDecimal(number); break;
            case JsonElement json: Write(OfJson(json), writer); break;
            case IReadOnlyDictionary<string, object?> map: WriteMap(map, writer); break;
            case Enum or Guid or Uri: writer.WriteString(value.ToString()); break;
            case DateTimeOffset or DateTime or DateOnly: writer.WriteString(((IFormattable)value).ToString("O", CultureInfo.InvariantCulture)); break;
            case IEnumerable list: WriteList(list, writer); break;
            default: throw new GraphQLException($"A {value.GetType().Name} cannot be written as JSON.");
        }
    }

    private static void WriteMap(IReadOnlyDictionary<string, object?> map, ResponseWriter writer)
    {
        var separator = (byte)'{';
        foreach (var (key, item) in map)
        {
            writer.WriteByte(separator);
            writer.WriteString(key);
            writer.WriteByte((byte)':');
            Write(item, writer);
            separator = (byte)',';
        }

        writer.WriteRaw(map.Count == 0 ? "{}"u8 : "}"u8);
    }

    private static void WriteList(IEnumerable list, ResponseWriter writer)
    {
        writer.WriteByte((byte)'[');
        var first = true;
        foreach (var item in list)
        {
            if (!first)
            {
                writer.WriteByte((byte)',');
            }

            Write(item, writer);
            first = false;
        }

        writer.WriteByte((byte)']');
    }

    private static Dictionary<string, object?> Map(IEnumerable<(string Key, object? Value)> entries)
    {
        Dictionary<string, object?> map = new(StringComparer.Ordinal);
        foreach (var (key, value) in entries)
        {
            map[key] = value;
        }

        return map;
    }
}
