using System.Text.Json;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Types.Scalars;

/// <summary>A scalar that a schema in SDL declares without code: takes and gives any JSON. Resolvers see strings, doubles, longs, booleans, lists and string-keyed maps.</summary>
/// <param name="name">Unique in the schema.</param>
public sealed class CustomScalar(string name) : ScalarType(name)
{
    /// <inheritdoc/>
    public override object CoerceLiteral(ValueNode literal) => AnyValue.OfLiteral(literal)!;

    /// <inheritdoc/>
    public override object CoerceVariable(JsonElement value) => AnyValue.OfJson(value)!;

    /// <inheritdoc/>
    public override void CoerceResult(object value, ResponseWriter writer) => AnyValue.Write(value, writer);

    /// <inheritdoc/>
    public override ValueNode ToLiteral(object value) => AnyValue.ToLiteral(value);
}
