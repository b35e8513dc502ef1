using Warehouse.GraphQL.Language;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Validation.Merging;

/// <summary>
/// Decides FieldsInSetCanMerge (5.3.2) by grouping instead of comparing pairs: all fields of one response name must return the same shape,
/// and those that can meet in one object must also be the same field with the same arguments. Each merged set is visited once.
/// </summary>
internal sealed class FieldsInSetCanMerge(ValidationContext context, FieldCollector collector)
{
    private readonly HashSet<MergedSet> _shapes = [];
    private readonly HashSet<MergedSet> _meanings = [];
    private readonly WorkBudget _budget = new(context);

    /// <summary>Whether all fields under a selection set can be merged; true also when the check was aborted.</summary>
    public bool Check(SelectionSetNode selectionSet, NamedType? parentType)
    {
        var set = new MergedSet(collector, [(selectionSet, parentType)]);
        return HasOneShape(set) && HasOneMeaning(set);
    }

    private bool HasOneShape(MergedSet set)
    {
        if (!_shapes.Add(set) || !context.CanDescend())
            return true;
        foreach (var same in Expand(set))
        {
            var first = same.Find(field => field.Type is not null);
            if (same.Exists(field => ResponseShape.Conflicts(first?.Type, field.Type)))
                return false;
            if (Below(same) is { } children && !HasOneShape(children))
                return false;
        }

        return true;
    }

    private bool HasOneMeaning(MergedSet set)
    {
        if (!_meanings.Add(set) || !context.CanDescend())
            return true;
        foreach (var meeting in Expand(set).SelectMany(Meeting))
        {
            var first = meeting[0];
            if (meeting.Exists(field => field.Name != first.Name || !field.HasSameArguments(first)))
                return false;
            if (Below(meeting) is { } children && !HasOneMeaning(children))
                return false;
        }

        return true;
    }

    // Fields of different object types never meet; those of interfaces and unions may meet all others.
    private static IEnumerable<List<FieldUse>> Meeting(List<FieldUse> fields)
    {
        var byObject = fields.Where(field => field.ParentType is ObjectType).GroupBy(field => field.ParentType).ToArray();
        if (byObject.Length < 2)
            return [fields];
        FieldUse[] everywhere = [.. fields.Where(field => field.ParentType is not ObjectType)];
        return byObject.Select(ofObject => (List<FieldUse>)[.. ofObject, .. everywhere]);
    }

    private MergedSet? Below(List<FieldUse> fields)
    {
        var sets = fields.Where(field => field.Node.SelectionSet is not null)
            .Select(field => (field.Node.SelectionSet!, field.Type?.Named))
            .ToArray();
        return sets.Length == 0 ? null : new MergedSet(collector, sets);
    }

    // The fields by response name, with those of all fragments, each fragment once.
    private Dictionary<string, List<FieldUse>>.ValueCollection Expand(MergedSet set)
    {
        var all = new FieldSet();
        foreach (var field in set.OwnFields)
            all.Add(field);
        var names = new HashSet<string>(set.Fragments, StringComparer.Ordinal);
        var open = new Queue<string>(set.Fragments);
        while (open.TryDequeue(out var name) && collector.CollectFragment(name) is var fragment)
        {
            fragment?.Fields.ForEach(all.Add);
            foreach (var inner in fragment?.FragmentNames ?? [])
            {
                if (names.Add(inner))
                    open.Enqueue(inner);
            }
        }

        if (!_budget.Spend(all.Fields.Count + names.Count))
            all.ByResponseName.Clear();
        return all.ByResponseName.Values;
    }
}
