using System.Globalization;
using System.Text.Json;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Language;
using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Types.Scalars;

/// <summary>64-bit signed integer as a JSON number; as input also a string of digits, because some clients cannot write large numbers. Resolvers see <see cref="long"/>.</summary>
public sealed class LongScalar : ScalarType
{
    internal LongScalar()
        : base("Long")
    {
        Description = "A signed 64-bit integer, as a JSON number.";
        SpecifiedBy = "https://scalars.graphql.org/chillicream/long.html";
    }

    /// <inheritdoc/>
    public override object CoerceLiteral(ValueNode literal) => literal switch
    {
        IntValueNode number => Parse(number.Value),
        StringValueNode text => Parse(text.Value),
        _ => throw new GraphQLException($"Long cannot represent non-integer value: {Printer.Print(literal)}"),
    };

    /// <inheritdoc/>
    public override object CoerceVariable(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            return Parse(value.GetString()!);
        }

        return WholeNumber.TryRead(value, out var number) && number >= long.MinValue && number <= long.MaxValue
            ? (long)number
            : throw new GraphQLException($"Long cannot represent value: {Inspect.Value(value)}");
    }

    /// <inheritdoc/>
    public override void CoerceResult(object value, ResponseWriter writer)
    {
        if (!WholeNumber.TryConvert(value, out var number) || number < long.MinValue || number > long.MaxValue)
        {
            throw new GraphQLException($"Long cannot represent value: {Inspect.Value(value)}");
        }

        writer.WriteInt64((long)number);
    }

    /// <inheritdoc/>
    public override ValueNode ToLiteral(object value) => new IntValueNode { Value = Convert.ToString(value, CultureInfo.InvariantCulture)! };

    private static long Parse(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new GraphQLException($"Long cannot represent value: {Inspect.Value(text)}");
}
