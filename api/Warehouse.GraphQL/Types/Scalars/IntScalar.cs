using System.Globalization;
using System.Text.Json;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Language;
using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Types.Scalars;

/// <summary>32-bit signed integer (section 3.5.1); resolvers see <see cref="int"/>.</summary>
public sealed class IntScalar() : ScalarType("Int")
{
    /// <inheritdoc/>
    public override object CoerceLiteral(ValueNode literal)
    {
        if (literal is not IntValueNode { Value: var text })
        {
            throw new GraphQLException($"Int cannot represent non-integer value: {Printer.Print(literal)}");
        }

        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw TooLarge(text);
    }

    /// <inheritdoc/>
    public override object CoerceVariable(JsonElement value)
    {
        if (!WholeNumber.TryRead(value, out var number))
        {
            throw new GraphQLException($"Int cannot represent non-integer value: {Inspect.Value(value)}");
        }

        return Fits(number) ? (int)number : throw TooLarge(Inspect.Value(value));
    }

    /// <inheritdoc/>
    public override void CoerceResult(object value, ResponseWriter writer)
    {
        if (!WholeNumber.TryConvert(value, out var number))
        {
            throw new GraphQLException($"Int cannot represent non-integer value: {Inspect.Value(value)}");
        }

        writer.WriteInt64(Fits(number) ? (long)number : throw TooLarge(Inspect.Value(value)));
    }

    /// <inheritdoc/>
    public override ValueNode ToLiteral(object value) => new IntValueNode { Value = Convert.ToString(value, CultureInfo.InvariantCulture)! };

    private static bool Fits(Int128 number) => number >= int.MinValue && number <= int.MaxValue;

    private static GraphQLException TooLarge(string value) => new($"Int cannot represent non 32-bit signed integer value: {value}");
}
