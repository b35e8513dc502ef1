namespace Warehouse.GraphQL.Types;

/// <summary>A coerced input object: the given fields and the defaults; a field that is neither is absent, which is not null (section 3.10).</summary>
/// <param name="type">The type it was coerced to.</param>
public sealed class InputObjectValue(InputObjectType type) : Dictionary<string, object?>(StringComparer.Ordinal)
{
    /// <summary>The type it was coerced to.</summary>
    public InputObjectType Type { get; } = type;

    /// <summary>The value of a field, or the default of <typeparamref name="T"/> when it is absent or null.</summary>
    /// <typeparam name="T">What the field's coercion gives.</typeparam>
    /// <param name="field">Name of the field.</param>
    public T? Get<T>(string field) => TryGetValue(field, out var value) && value is not null ? (T)value : default;

    /// <summary>The value of a field, null included; absent when neither it nor a default was given.</summary>
    /// <typeparam name="T">What the field's coercion gives.</typeparam>
    /// <param name="field">Name of the field.</param>
    public Optional<T> GetOptional<T>(string field) => ContainsKey(field) ? new(Get<T>(field)) : default;
}
