using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Execution;

/// <summary>The coerced arguments of a field (CoerceArgumentValues, section 6.4.1), in the order of its definition.</summary>
public sealed class ArgumentValues
{
    private static readonly object Absent = new();
    private readonly FieldMap<InputValue> _definitions;
    private readonly object?[] _values;

    internal ArgumentValues(FieldMap<InputValue> definitions)
    {
        _definitions = definitions;
        _values = new object?[definitions.Count];
        Array.Fill(_values, Absent);
    }

    /// <summary>No arguments.</summary>
    public static ArgumentValues Empty { get; } = new(new([], a => a.Name));

    /// <summary>By position in the definition; null when absent or null.</summary>
    /// <param name="index">0-based.</param>
    public object? this[int index]
    {
        get => _values[index] == Absent ? null : _values[index];
        internal set => _values[index] = value;
    }

    /// <summary>Whether a value (null counts) or a default is there.</summary>
    /// <param name="index">0-based position in the definition.</param>
    public bool IsGiven(int index) => _values[index] != Absent;

    /// <summary>Whether a value (null counts) or a default is there.</summary>
    /// <param name="name">Name of the argument.</param>
    public bool IsGiven(string name) => _definitions.IndexOf(name) is >= 0 and var i && IsGiven(i);

    /// <summary>By name, or the default of <typeparamref name="T"/> when absent or null.</summary>
    /// <typeparam name="T">What its coercion gives.</typeparam>
    /// <param name="name">Name of the argument.</param>
    public T? Get<T>(string name) =>
        _definitions.IndexOf(name) is >= 0 and var i && this[i] is { } value ? (T)value : default;

    /// <summary>By name, null included; absent when neither it nor a default was given.</summary>
    /// <typeparam name="T">What its coercion gives.</typeparam>
    /// <param name="name">Name of the argument.</param>
    public Optional<T> GetOptional<T>(string name) => IsGiven(name) ? new(Get<T>(name)) : default;
}
