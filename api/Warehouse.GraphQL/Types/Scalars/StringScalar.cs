using System.Globalization;
using System.Text.Json;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Language;
using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Types.Scalars;

/// <summary>Text (section 3.5.3); resolvers see <see cref="string"/>.</summary>
public sealed class StringScalar() : ScalarType("String")
{
    /// <inheritdoc/>
    public override object CoerceLiteral(ValueNode literal) =>
        literal is StringValueNode text
            ? text.Value
            : throw new GraphQLException($"String cannot represent a non string value: {Printer.Print(literal)}");

    /// <inheritdoc/>
    public override object CoerceVariable(JsonElement value) =>
        value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw new GraphQLException($"String cannot represent a non string value: {Inspect.Value(value)}");

    /// <inheritdoc/>
    public override void CoerceResult(object value, ResponseWriter writer)
    {
        switch (value)
        {
            case string text:
                writer.WriteString(text);
                break;
            case bool flag:
                writer.WriteString(flag ? "true" : "false");
                break;
            case JsonElement { ValueKind: JsonValueKind.String } json:
                writer.WriteString(json.GetString());
                break;
            case JsonElement { ValueKind: JsonValueKind.Number } json:
                writer.WriteString(json.GetRawText());
                break;
            case Enum or Guid or Uri or char:
                writer.WriteString(value.ToString());
                break;
            case IFormattable formattable:
                writer.WriteString(formattable.ToString(null, CultureInfo.InvariantCulture));
                break;
            default:
                throw new GraphQLException($"String cannot represent value: {Inspect.Value(value)}");
        }
    }

    /// <inheritdoc/>
    public override ValueNode ToLiteral(object value) => new StringValueNode { Value = Convert.ToString(value, CultureInfo.InvariantCulture)! };
}
