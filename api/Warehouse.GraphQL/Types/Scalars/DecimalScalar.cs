using System.Globalization;
using System.Text.Json;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Language;
using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Types.Scalars;

/// <summary>Exact decimal number of up to 28 digits as a JSON number; as input also a string. Resolvers see <see cref="decimal"/>.</summary>
public sealed class DecimalScalar : ScalarType
{
    internal DecimalScalar()
        : base("Decimal")
    {
        Description = "An exact decimal number of up to 28 digits, as a JSON number.";
        SpecifiedBy = "https://scalars.graphql.org/chillicream/decimal.html";
    }

    /// <inheritdoc/>
    public override object CoerceLiteral(ValueNode literal) => literal switch
    {
        IntValueNode number => Parse(number.Value),
        FloatValueNode number => Parse(number.Value),
        StringValueNode text => Parse(text.Value),
        _ => throw new GraphQLException($"Decimal cannot represent value: {Printer.Print(literal)}"),
    };

    /// <inheritdoc/>
    public override object CoerceVariable(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number when value.TryGetDecimal(out var number) => number,
        JsonValueKind.String => Parse(value.GetString()!),
        _ => throw new GraphQLException($"Decimal cannot represent value: {Inspect.Value(value)}"),
    };

    /// <inheritdoc/>
    public override void CoerceResult(object value, ResponseWriter writer)
    {
        try
        {
            writer.WriteDecimal(value is JsonElement json ? json.GetDecimal() : Convert.ToDecimal(value, CultureInfo.InvariantCulture));
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or InvalidCastException or InvalidOperationException)
        {
            throw new GraphQLException($"Decimal cannot represent value: {Inspect.Value(value)}");
        }
    }

    /// <inheritdoc/>
    public override ValueNode ToLiteral(object value) => new FloatValueNode { Value = Convert.ToString(value, CultureInfo.InvariantCulture)! };

    private static decimal Parse(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new GraphQLException($"Decimal cannot represent value: {Inspect.Value(text)}");
}
