namespace Warehouse.GraphQL.Validation.Merging;

/// <summary>The fields that selection sets select directly or through inline fragments, and the fragments that they spread.</summary>
internal sealed class FieldSet
{
    private Dictionary<string, List<FieldUse>>? _byResponseName;
    private HashSet<string>? _fragmentNames;

    public List<FieldUse> Fields { get; } = new(4);

    /// <summary>Names of the fragments, each once, in source order.</summary>
    public IReadOnlyCollection<string> FragmentNames => _fragmentNames is null ? [] : _fragmentNames;

    /// <summary>The fields by response name, both in source order; complete once all fields were added.</summary>
    public IReadOnlyDictionary<string, List<FieldUse>> ByResponseName => _byResponseName ??= Group();

    /// <summary>The fields in groups of one response name.</summary>
    public IReadOnlyCollection<List<FieldUse>> Groups => Fields.Count == 1 ? [Fields] : (_byResponseName ??= Group()).Values;

    public void Add(FieldUse field) => Fields.Add(field);

    public void Add(string fragmentName) => (_fragmentNames ??= new(StringComparer.Ordinal)).Add(fragmentName);

    private Dictionary<string, List<FieldUse>> Group()
    {
        var groups = new Dictionary<string, List<FieldUse>>(Fields.Count, StringComparer.Ordinal);
        foreach (var field in Fields)
        {
            if (groups.TryGetValue(field.Node.ResponseName, out var same))
                same.Add(field);
            else
                groups.Add(field.Node.ResponseName, new List<FieldUse>(1) { field });
        }

        return groups;
    }
}
