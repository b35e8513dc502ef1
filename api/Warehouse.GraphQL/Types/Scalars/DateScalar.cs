using System.Globalization;
using System.Text.Json;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Language;
using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Types.Scalars;

/// <summary>Calendar day without time or zone, <c>yyyy-MM-dd</c>; resolvers see <see cref="DateOnly"/>.</summary>
public sealed class DateScalar : ScalarType
{
    private const string Format = "yyyy-MM-dd";

    internal DateScalar()
        : base("Date")
    {
        Description = "A calendar day without time or zone, e.g. 2012-03-20.";
        SpecifiedBy = "https://scalars.graphql.org/andimarek/local-date.html";
    }

    /// <inheritdoc/>
    public override object CoerceLiteral(ValueNode literal) =>
        literal is StringValueNode text ? Parse(text.Value) : throw NotDate(Printer.Print(literal));

    /// <inheritdoc/>
    public override object CoerceVariable(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? Parse(value.GetString()!) : throw NotDate(Inspect.Value(value));

    /// <inheritdoc/>
    public override void CoerceResult(object value, ResponseWriter writer) => writer.WriteQuoted(
        value switch
        {
            DateOnly day => day,
            DateTime time => DateOnly.FromDateTime(time),
            string text => Parse(text),
            JsonElement { ValueKind: JsonValueKind.String } json => Parse(json.GetString()!),
            _ => throw NotDate(Inspect.Value(value)),
        },
        Format);

    /// <inheritdoc/>
    public override ValueNode ToLiteral(object value) =>
        new StringValueNode { Value = ((DateOnly)value).ToString(Format, CultureInfo.InvariantCulture) };

    private static DateOnly Parse(string text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? value
            : throw NotDate(Inspect.Value(text));

    private static GraphQLException NotDate(string value) => new($"Date cannot represent value: {value}; expected {Format}.");
}
