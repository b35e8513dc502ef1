using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Validation.Merging;

/// <summary>
/// Decides FieldsInSetCanMerge (5.3.2) by grouping instead of comparing pairs: all fields of one response name must return the same shape,
/// and those that can meet in one object must also be the same field with the same arguments. Each merged set is visited once.
/// </summary>
internal sealed class FieldsInSetCanMerge(ValidationContext context, FieldCollector collector, WorkBudget budget)
{
    private readonly HashSet<(object Set, Question Question)> _asked = [];
    private readonly HashSet<string> _expanded = new(StringComparer.Ordinal);

    [Flags]
    private enum Question
    {
        /// <summary>SameResponseShape, for fields that may never meet.</summary>
        Shape = 1,

        /// <summary>Same field and arguments, for fields that may meet.</summary>
        Meaning = 2,

        Both = Shape | Meaning,
    }

    /// <summary>Whether a fragment was part of a set that was checked, so that it needs no check of its own.</summary>
    public bool HasSeen(string fragment) => _expanded.Contains(fragment);

    /// <summary>Whether all fields under a selection set can be merged; true also when the budget did not suffice.</summary>
    public bool Check(SelectionSetNode selectionSet, NamedType? parentType) =>
        Check([collector.Collect(selectionSet, parentType)], Question.Both);

    private bool Check(FieldSet[] sets, Question question)
    {
        // One set without fragments is its own key; others are the same when they consist of the same fields and fragments.
        object key = sets is [{ FragmentNames.Count: 0 }] ? sets[0] : new MergedSet(sets);
        return !_asked.Add((key, question)) || !context.CanDescend() || Expand(sets).Groups.All(same => CheckSame(same, question));
    }

    private bool CheckSame(List<FieldUse> same, Question question)
    {
        if (question.HasFlag(Question.Shape) && !HasOneShape(same))
            return false;
        if (question == Question.Shape)
            return CheckBelow(same, Question.Shape);
        var meetings = Meetings(same);
        if (meetings is [_])
            return HasOneMeaning(same) && CheckBelow(same, question);
        return (question == Question.Meaning || CheckBelow(same, Question.Shape))
            && meetings.All(meeting => HasOneMeaning(meeting) && CheckBelow(meeting, Question.Meaning));
    }

    private static bool HasOneShape(List<FieldUse> fields)
    {
        if (fields.Count == 1)
            return true;
        var first = fields.Find(field => field.Type is not null);
        return !fields.Exists(field => ResponseShape.Conflicts(first?.Type, field.Type));
    }

    private static bool HasOneMeaning(List<FieldUse> fields) =>
        fields.Count == 1 || fields.TrueForAll(field => field.Name == fields[0].Name && field.HasSameArguments(fields[0]));

    // Fields of different object types never meet; those of interfaces and unions may meet all others.
    private static List<FieldUse>[] Meetings(List<FieldUse> fields)
    {
        if (!fields.Exists(field => field.IsExclusiveOf(fields[0])) && fields[0].ParentType is ObjectType)
            return [fields];
        var byObject = fields.Where(field => field.ParentType is ObjectType).GroupBy(field => field.ParentType).ToArray();
        if (byObject.Length < 2)
            return [fields];
        FieldUse[] everywhere = [.. fields.Where(field => field.ParentType is not ObjectType)];
        return [.. byObject.Select(ofObject => (List<FieldUse>)[.. ofObject, .. everywhere])];
    }

    private bool CheckBelow(List<FieldUse> fields, Question question)
    {
        FieldSet[] sets =
        [
            .. fields.Where(field => field.Node.SelectionSet is not null)
                .Select(field => collector.Collect(field.Node.SelectionSet!, field.Type?.Named)),
        ];
        return sets.Length == 0 || Check(sets, question);
    }

    // The fields of the sets with those of all fragments, each fragment once; none when the budget is used up.
    private FieldSet Expand(FieldSet[] sets)
    {
        if (sets is [{ FragmentNames.Count: 0 } only])
            return budget.Spend(only.Fields.Count) ? only : new FieldSet();
        var all = new FieldSet();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<FieldSet>(sets);
        while (open.TryDequeue(out var set) && budget.Spend(set.Fields.Count + 1))
        {
            all.Fields.AddRange(set.Fields);
            foreach (var name in set.FragmentNames.Where(names.Add))
            {
                _expanded.Add(name);
                if (collector.CollectFragment(name) is { } fragment)
                    open.Enqueue(fragment);
            }
        }

        return budget.IsExhausted ? new FieldSet() : all;
    }
}
