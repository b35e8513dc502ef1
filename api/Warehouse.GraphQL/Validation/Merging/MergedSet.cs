using System.Runtime.InteropServices;
using Warehouse.GraphQL.Language;

namespace Warehouse.GraphQL.Validation.Merging;

/// <summary>Selection sets whose fields land in one response object, identified by their own fields and the fragments that they spread.</summary>
internal sealed class MergedSet : IEquatable<MergedSet>
{
    private readonly int[] _fields;
    private readonly string[] _fragments;
    private readonly int _hash;

    public MergedSet(FieldCollector collector, IEnumerable<(SelectionSetNode SelectionSet, Types.NamedType? ParentType)> selectionSets)
    {
        FieldSet[] sets = [.. selectionSets.Select(pair => collector.Collect(pair.SelectionSet, pair.ParentType))];
        OwnFields = [.. sets.SelectMany(set => set.Fields)];
        _fields = [.. OwnFields.Select(field => field.Id).Order()];
        _fragments = [.. sets.SelectMany(set => set.FragmentNames).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var hash = new HashCode();
        hash.AddBytes(MemoryMarshal.AsBytes<int>(_fields));
        foreach (var fragment in _fragments)
            hash.Add(fragment, StringComparer.Ordinal);
        _hash = hash.ToHashCode();
    }

    /// <summary>The fields that the sets name themselves.</summary>
    public IReadOnlyList<FieldUse> OwnFields { get; }

    /// <summary>Names of the fragments that the sets spread themselves.</summary>
    public IReadOnlyList<string> Fragments => _fragments;

    public bool Equals(MergedSet? other) =>
        other is not null && _hash == other._hash && _fields.AsSpan().SequenceEqual(other._fields) && _fragments.AsSpan().SequenceEqual(other._fragments);

    public override bool Equals(object? obj) => Equals(obj as MergedSet);

    public override int GetHashCode() => _hash;
}
