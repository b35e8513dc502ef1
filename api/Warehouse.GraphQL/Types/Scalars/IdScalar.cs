using System.Globalization;
using System.Text.Json;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Language;
using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Types.Scalars;

/// <summary>Opaque identifier, always text in the response (section 3.5.5); resolvers see <see cref="string"/>.</summary>
public sealed class IdScalar() : ScalarType("ID")
{
    /// <inheritdoc/>
    public override object CoerceLiteral(ValueNode literal) => literal switch
    {
        StringValueNode text => text.Value,
        IntValueNode number => number.Value,
        _ => throw new GraphQLException($"ID cannot represent a non-string and non-integer value: {Printer.Print(literal)}"),
    };

    /// <inheritdoc/>
    public override object CoerceVariable(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            return value.GetString()!;
        }

        return WholeNumber.TryRead(value, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : throw new GraphQLException($"ID cannot represent value: {Inspect.Value(value)}");
    }

    /// <inheritdoc/>
    public override void CoerceResult(object value, ResponseWriter writer)
    {
        switch (value)
        {
            case string text:
                writer.WriteString(text);
                break;
            case Guid guid:
                writer.WriteQuoted(guid, default);
                break;
            case JsonElement { ValueKind: JsonValueKind.String } json:
                writer.WriteString(json.GetString());
                break;
            case not bool when WholeNumber.TryConvert(value, out var number):
                writer.WriteQuoted(number, default);
                break;
            default:
                throw new GraphQLException($"ID cannot represent value: {Inspect.Value(value)}");
        }
    }

    /// <inheritdoc/>
    public override ValueNode ToLiteral(object value) => new StringValueNode { Value = Convert.ToString(value, CultureInfo.InvariantCulture)! };
}
