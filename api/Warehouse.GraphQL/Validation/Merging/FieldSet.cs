namespace Warehouse.GraphQL.Validation.Merging;

/// <summary>The fields that selection sets select directly or through inline fragments, and the fragments that they spread.</summary>
internal sealed class FieldSet
{
    public List<FieldUse> Fields { get; } = [];

    public List<string> FragmentNames { get; } = [];

    /// <summary>The fields by response name, both in source order.</summary>
    public Dictionary<string, List<FieldUse>> ByResponseName { get; } = new(StringComparer.Ordinal);

    public void Add(FieldUse field)
    {
        Fields.Add(field);
        if (!ByResponseName.TryGetValue(field.Node.ResponseName, out var same))
            ByResponseName.Add(field.Node.ResponseName, same = []);
        same.Add(field);
    }

    public void Add(string fragmentName)
    {
        if (!FragmentNames.Contains(fragmentName))
            FragmentNames.Add(fragmentName);
    }
}
