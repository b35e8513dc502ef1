namespace Warehouse.GraphQL.Types.Scalars;

/// <summary>The scalars that the engine brings along.</summary>
public static class BuiltInScalars
{
    /// <summary>32-bit integer (section 3.5.1).</summary>
    public static IntScalar Int { get; } = new() { Description = "A signed 32-bit integer." };

    /// <summary>Double-precision number (section 3.5.2).</summary>
    public static FloatScalar Float { get; } = new() { Description = "A double-precision number (IEEE 754)." };

    /// <summary>Text (section 3.5.3).</summary>
    public static StringScalar String { get; } = new() { Description = "A text." };

    /// <summary>True or false (section 3.5.4).</summary>
    public static BooleanScalar Boolean { get; } = new() { Description = "True or false." };

    /// <summary>Opaque identifier (section 3.5.5).</summary>
    public static IdScalar Id { get; } = new() { Description = "An opaque identifier, sent as text; integers are taken too." };

    /// <summary>64-bit integer as a JSON number.</summary>
    public static LongScalar Long { get; } = new();

    /// <summary>Exact decimal number as a JSON number.</summary>
    public static DecimalScalar Decimal { get; } = new();

    /// <summary>Calendar day, e.g. <c>2012-03-20</c>.</summary>
    public static DateScalar Date { get; } = new();

    /// <summary>Instant with offset, RFC 3339.</summary>
    public static DateTimeScalar DateTime { get; } = new();

    /// <summary>The five that the specification defines.</summary>
    public static IReadOnlyList<ScalarType> Specified { get; } = [String, Boolean, Int, Float, Id];

    /// <summary>Whether a name is one of the five.</summary>
    /// <param name="name">Name of a type.</param>
    public static bool IsSpecified(string name) => Specified.Any(s => s.Name == name);
}
