using System.Collections;

namespace Warehouse.GraphQL.Types;

/// <summary>An ordered list of things with unique names: fields, arguments, input fields, enum values.</summary>
/// <typeparam name="T">What is named.</typeparam>
public sealed class FieldMap<T> : IReadOnlyList<T>
    where T : class
{
    private readonly T[] _items;
    private readonly Dictionary<string, int> _indices;

    internal FieldMap(IEnumerable<T> items, Func<T, string> name)
    {
        _items = [.. items];
        _indices = new(_items.Length, StringComparer.Ordinal);
        for (var i = 0; i < _items.Length; i++)
        {
            _indices.TryAdd(name(_items[i]), i);
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => _items.Length;

    /// <summary>By position in the definition.</summary>
    /// <param name="index">0-based.</param>
    public T this[int index] => _items[index];

    /// <summary>By name; null when there is none.</summary>
    /// <param name="name">Case matters.</param>
    public T? this[string name] => _indices.TryGetValue(name, out var i) ? _items[i] : null;

    /// <summary>Position of a name, or -1.</summary>
    /// <param name="name">Case matters.</param>
    public int IndexOf(string name) => _indices.GetValueOrDefault(name, -1);

    /// <summary>Whether the name exists.</summary>
    /// <param name="name">Case matters.</param>
    public bool Contains(string name) => _indices.ContainsKey(name);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
