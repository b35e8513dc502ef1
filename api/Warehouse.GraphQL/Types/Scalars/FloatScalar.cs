using System.Globalization;
using System.Text.Json;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Language;
using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Types.Scalars;

/// <summary>Double-precision number (section 3.5.2); resolvers see <see cref="double"/>.</summary>
public sealed class FloatScalar() : ScalarType("Float")
{
    /// <inheritdoc/>
    public override object CoerceLiteral(ValueNode literal)
    {
        var text = literal switch
        {
            IntValueNode whole => whole.Value,
            FloatValueNode number => number.Value,
            _ => throw NotNumeric(Printer.Print(literal)),
        };
        var value = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsFinite(value) ? value : throw NotNumeric(text);
    }

    /// <inheritdoc/>
    public override object CoerceVariable(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number)
            ? number
            : throw NotNumeric(Inspect.Value(value));

    /// <inheritdoc/>
    public override void CoerceResult(object value, ResponseWriter writer)
    {
        switch (value)
        {
            case double number:
                writer.WriteDouble(number);
                break;
            case float number:
                writer.WriteSingle(number);
                break;
            case decimal number:
                writer.WriteDecimal(number);
                break;
            case int or long or short or byte:
                writer.WriteInt64(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case bool flag:
                writer.WriteInt32(flag ? 1 : 0);
                break;
            case string text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number):
                writer.WriteDouble(number);
                break;
            case JsonElement { ValueKind: JsonValueKind.Number } json:
                writer.WriteDouble(json.GetDouble());
                break;
            default:
                throw NotNumeric(Inspect.Value(value));
        }
    }

    /// <inheritdoc/>
    public override ValueNode ToLiteral(object value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture)!;
        return text.All(c => char.IsAsciiDigit(c) || c == '-') ? new IntValueNode { Value = text } : new FloatValueNode { Value = text };
    }

    private static GraphQLException NotNumeric(string value) => new($"Float cannot represent non numeric value: {value}");
}
