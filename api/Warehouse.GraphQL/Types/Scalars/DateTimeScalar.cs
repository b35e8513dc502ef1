using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Language;
using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Types.Scalars;

/// <summary>Instant with offset as RFC 3339 writes it; results are in UTC. Resolvers see <see cref="DateTimeOffset"/>.</summary>
public sealed partial class DateTimeScalar : ScalarType
{
    // Fractions only as far as they are not zero.
    private const string Format = "yyyy-MM-ddTHH:mm:ss.FFFFFFFZ";

    internal DateTimeScalar()
        : base("DateTime")
    {
        Description = "An instant, RFC 3339, e.g. 2012-03-20T13:45:00Z.";
        SpecifiedBy = "https://scalars.graphql.org/andimarek/date-time.html";
    }

    /// <inheritdoc/>
    public override object CoerceLiteral(ValueNode literal) =>
        literal is StringValueNode text ? Parse(text.Value) : throw NotDateTime(Printer.Print(literal));

    /// <inheritdoc/>
    public override object CoerceVariable(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? Parse(value.GetString()!) : throw NotDateTime(Inspect.Value(value));

    /// <inheritdoc/>
    public override void CoerceResult(object value, ResponseWriter writer) => Write(
        writer,
        value switch
        {
            DateTimeOffset instant => instant,
            DateTime time => AsInstant(time),
            string text => Parse(text),
            JsonElement { ValueKind: JsonValueKind.String } json => Parse(json.GetString()!),
            _ => throw NotDateTime(Inspect.Value(value)),
        });

    /// <summary>Writes an instant without boxing it.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="instant">The value.</param>
    public static void Write(ResponseWriter writer, DateTimeOffset instant) => writer.WriteQuoted(instant.UtcDateTime, Format);

    /// <summary>A time whose kind is not said is UTC, because stores hold UTC.</summary>
    /// <param name="time">Any kind.</param>
    public static DateTimeOffset AsInstant(DateTime time) =>
        time.Kind == DateTimeKind.Unspecified ? new(time, TimeSpan.Zero) : new(time);

    /// <inheritdoc/>
    public override ValueNode ToLiteral(object value) =>
        new StringValueNode { Value = ((DateTimeOffset)value).UtcDateTime.ToString(Format, CultureInfo.InvariantCulture) };

    private static DateTimeOffset Parse(string text) =>
        Rfc3339().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var value)
            ? value
            : throw NotDateTime(Inspect.Value(text));

    private static GraphQLException NotDateTime(string value) => new($"DateTime cannot represent value: {value}; expected RFC 3339 with offset.");

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d{1,7})?([Zz]|[+-]\d{2}:\d{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Rfc3339();
}
