using System.Runtime.InteropServices;

namespace Warehouse.GraphQL.Validation.Merging;

/// <summary>Selection sets whose fields land in one response object, identified by their own fields and the fragments that they spread.</summary>
internal sealed class MergedSet : IEquatable<MergedSet>
{
    private readonly int[] _fields;
    private readonly string[] _fragments;
    private readonly int _hash;

    public MergedSet(IReadOnlyList<FieldSet> sets)
    {
        _fields = [.. sets.SelectMany(set => set.Fields).Select(field => field.Id).Order()];
        _fragments = [.. sets.SelectMany(set => set.FragmentNames).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var hash = new HashCode();
        hash.AddBytes(MemoryMarshal.AsBytes<int>(_fields));
        foreach (var fragment in _fragments)
            hash.Add(fragment, StringComparer.Ordinal);
        _hash = hash.ToHashCode();
    }

    public bool Equals(MergedSet? other) =>
        other is not null && _hash == other._hash && _fields.AsSpan().SequenceEqual(other._fields) && _fragments.AsSpan().SequenceEqual(other._fragments);

    public override bool Equals(object? obj) => Equals(obj as MergedSet);

    public override int GetHashCode() => _hash;
}
