using System.Text.Json;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Language;
using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Types.Scalars;

/// <summary>True or false (section 3.5.4); resolvers see <see cref="bool"/>.</summary>
public sealed class BooleanScalar() : ScalarType("Boolean")
{
    /// <inheritdoc/>
    public override object CoerceLiteral(ValueNode literal) =>
        literal is BooleanValueNode flag ? flag.Value : throw NotBoolean(Printer.Print(literal));

    /// <inheritdoc/>
    public override object CoerceVariable(JsonElement value) =>
        value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : throw NotBoolean(Inspect.Value(value));

    /// <inheritdoc/>
    public override void CoerceResult(object value, ResponseWriter writer) => writer.WriteBoolean(value switch
    {
        bool flag => flag,
        int number => number != 0,
        long number => number != 0,
        double number when double.IsFinite(number) => number != 0,
        JsonElement { ValueKind: JsonValueKind.True or JsonValueKind.False } json => json.GetBoolean(),
        JsonElement { ValueKind: JsonValueKind.Number } json => json.GetDouble() != 0,
        _ => throw NotBoolean(Inspect.Value(value)),
    });

    /// <inheritdoc/>
    public override ValueNode ToLiteral(object value) => new BooleanValueNode { Value = (bool)value };

    private static GraphQLException NotBoolean(string value) => new($"Boolean cannot represent a non boolean value: {value}");
}
