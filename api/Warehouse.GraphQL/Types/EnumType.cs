using System.Text;

namespace Warehouse.GraphQL.Types;

/// <summary>A leaf out of a fixed set of names (section 3.9).</summary>
public sealed class EnumType : NamedType
{
    private readonly Dictionary<object, byte[]> _encodedNames = [];

    /// <summary>An enum with its values.</summary>
    /// <param name="name">Unique in the schema.</param>
    /// <param name="values">In order.</param>
    public EnumType(string name, IEnumerable<EnumValue> values)
        : base(name)
    {
        Values = new(values, v => v.Name);
        foreach (var value in Values)
        {
            _encodedNames.TryAdd(value.Value, Encoding.UTF8.GetBytes($"\"{value.Name}\""));
        }
    }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Enum;

    /// <summary>The values, in order.</summary>
    public FieldMap<EnumValue> Values { get; }

    /// <summary>The name of a resolver's value as JSON text in UTF-8, quotes included; null when the value is none of this enum.</summary>
    /// <param name="value">What the resolver gave.</param>
    public byte[]? EncodedName(object value) => _encodedNames.GetValueOrDefault(value);

    /// <summary>The JSON names by typed value, for writers that box nothing.</summary>
    /// <typeparam name="T">The enum of C# whose members are the values.</typeparam>
    public Dictionary<T, byte[]> EncodedNames<T>()
        where T : struct, Enum =>
        _encodedNames.Where(e => e.Key is T).ToDictionary(e => (T)e.Key, e => e.Value);
}
