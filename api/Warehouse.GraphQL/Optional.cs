using System.Diagnostics.CodeAnalysis;

namespace Warehouse.GraphQL;

/// <summary>An input that tells "not given" from "given as null": an input field or argument that a change leaves as it is when it is absent.</summary>
/// <typeparam name="T">What is given; it may be null.</typeparam>
public readonly record struct Optional<T>
{
    private readonly T? _value;

    /// <summary>An input that was given.</summary>
    /// <param name="value">What was given, null included.</param>
    public Optional(T? value) => (_value, HasValue) = (value, true);

    /// <summary>Whether it was given, as null or otherwise.</summary>
    public bool HasValue { get; }

    /// <summary>What was given; the default of <typeparamref name="T"/> when nothing was.</summary>
    public T? Value => _value;

    /// <summary>What was given, or else what is there already.</summary>
    /// <param name="current">What is there already.</param>
    [return: NotNullIfNotNull(nameof(current))]
    public T? Or(T? current) => HasValue ? _value : current;

    /// <summary>An input that was given.</summary>
    /// <param name="value">What was given.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "The constructor is the named alternative.")]
    public static implicit operator Optional<T>(T? value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => HasValue ? $"{_value}" : "absent";
}
