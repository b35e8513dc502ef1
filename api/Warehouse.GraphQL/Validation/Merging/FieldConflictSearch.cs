using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Validation.Merging;

/// <summary>Finds the pairs of fields that cannot be merged, once <see cref="FieldsInSetCanMerge"/> has told that there are some.</summary>
internal sealed class FieldConflictSearch(ValidationContext context, FieldCollector collector, WorkBudget budget)
{
    private readonly Dictionary<(FieldSet Fields, string Fragment), bool> _comparedFields = [];
    private readonly Dictionary<(string, string), bool> _comparedFragments = [];

    /// <summary>The conflicts among the fields of one selection set and of the fragments that it spreads.</summary>
    public IReadOnlyList<FieldConflict> Within(SelectionSetNode selectionSet, NamedType? parentType)
    {
        var conflicts = new List<FieldConflict>();
        var set = collector.Collect(selectionSet, parentType);
        foreach (var same in set.ByResponseName.Values)
        {
            for (var i = 0; i < same.Count && conflicts.Count <= DocumentValidator.DefaultMaxErrors; i++)
            {
                for (var j = i + 1; j < same.Count && conflicts.Count <= DocumentValidator.DefaultMaxErrors; j++)
                    Compare(same[i], same[j], isExclusive: false, conflicts);
            }
        }

        string[] names = [.. set.FragmentNames];
        for (var i = 0; i < names.Length; i++)
        {
            CompareWithFragment(set, names[i], isExclusive: false, conflicts);
            for (var j = i + 1; j < names.Length; j++)
                CompareFragments(names[i], names[j], isExclusive: false, conflicts);
        }

        return conflicts;
    }

    private void CompareWithFragment(FieldSet set, string name, bool isExclusive, List<FieldConflict> conflicts)
    {
        if (!budget.Spend(1) || set.Fields.Count == 0 || !IsNew(_comparedFields, (set, name), isExclusive) || !context.CanDescend())
            return;
        if (collector.CollectFragment(name) is not { } fragment || ReferenceEquals(fragment, set))
            return;
        CompareSets(set, fragment, isExclusive, conflicts);
        foreach (var inner in fragment.FragmentNames)
            CompareWithFragment(set, inner, isExclusive, conflicts);
    }

    private void CompareFragments(string first, string second, bool isExclusive, List<FieldConflict> conflicts)
    {
        var pair = string.CompareOrdinal(first, second) < 0 ? (first, second) : (second, first);
        if (!budget.Spend(2) || first == second || !IsNew(_comparedFragments, pair, isExclusive) || !context.CanDescend())
            return;
        if (collector.CollectFragment(first) is not { } firstSet || collector.CollectFragment(second) is not { } secondSet)
            return;
        CompareSets(firstSet, secondSet, isExclusive, conflicts);
        foreach (var inner in secondSet.FragmentNames)
            CompareFragments(first, inner, isExclusive, conflicts);
        foreach (var inner in firstSet.FragmentNames)
            CompareFragments(inner, second, isExclusive, conflicts);
    }

    private void CompareSets(FieldSet first, FieldSet second, bool isExclusive, List<FieldConflict> conflicts)
    {
        foreach (var (responseName, firstFields) in first.ByResponseName)
        {
            if (!budget.Spend(1))
                return;
            if (!second.ByResponseName.TryGetValue(responseName, out var secondFields))
                continue;
            foreach (var field in firstFields)
                secondFields.ForEach(other => Compare(field, other, isExclusive, conflicts));
        }
    }

    private void Compare(FieldUse first, FieldUse second, bool isExclusive, List<FieldConflict> conflicts)
    {
        if (!budget.Spend(2) || !context.CanDescend())
            return;
        isExclusive |= first.IsExclusiveOf(second);
        var conflict = Reason(first, second, isExclusive) is { } reason
            ? new FieldConflict(first.Node.ResponseName, reason, [first.Node], [second.Node])
            : FieldConflict.Between(first, second, Below(first, second, isExclusive));
        if (conflict is not null)
            conflicts.Add(conflict);
    }

    private static string? Reason(FieldUse first, FieldUse second, bool isExclusive)
    {
        if (!isExclusive && first.Name != second.Name)
            return $"\"{first.Name}\" and \"{second.Name}\" are different fields";
        if (!isExclusive && !first.HasSameArguments(second))
            return "they have differing arguments";
        return ResponseShape.Conflicts(first.Type, second.Type)
            ? $"they return conflicting types \"{first.Type}\" and \"{second.Type}\""
            : null;
    }

    private List<FieldConflict> Below(FieldUse first, FieldUse second, bool isExclusive)
    {
        var conflicts = new List<FieldConflict>();
        if (first.Node.SelectionSet is not { } firstSelections || second.Node.SelectionSet is not { } secondSelections)
            return conflicts;
        var firstSet = collector.Collect(firstSelections, first.Type?.Named);
        var secondSet = collector.Collect(secondSelections, second.Type?.Named);
        CompareSets(firstSet, secondSet, isExclusive, conflicts);
        foreach (var name in secondSet.FragmentNames)
            CompareWithFragment(firstSet, name, isExclusive, conflicts);
        foreach (var name in firstSet.FragmentNames)
            CompareWithFragment(secondSet, name, isExclusive, conflicts);
        foreach (var name in firstSet.FragmentNames)
        {
            foreach (var other in secondSet.FragmentNames)
                CompareFragments(name, other, isExclusive, conflicts);
        }

        return conflicts;
    }

    // What was compared as overlapping need not be compared again; what was compared as exclusive must be when it overlaps elsewhere.
    private static bool IsNew<TKey>(Dictionary<TKey, bool> compared, TKey key, bool isExclusive)
        where TKey : notnull
    {
        if (compared.TryGetValue(key, out var wasExclusive) && (isExclusive || !wasExclusive))
            return false;
        compared[key] = isExclusive;
        return true;
    }
}
