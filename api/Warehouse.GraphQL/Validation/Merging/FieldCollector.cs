using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Validation.Merging;

/// <summary>Collects the fields of selection sets, each selection set once.</summary>
internal sealed class FieldCollector(ValidationContext context)
{
    private readonly Dictionary<SelectionSetNode, FieldSet> _sets = [];
    private int _fields;

    public FieldSet Collect(SelectionSetNode selectionSet, NamedType? parentType)
    {
        if (_sets.TryGetValue(selectionSet, out var set))
            return set;
        _sets.Add(selectionSet, set = new FieldSet());
        Add(selectionSet, parentType, set);
        return set;
    }

    /// <summary>The fields of a fragment; null when there is no such fragment.</summary>
    public FieldSet? CollectFragment(string name) =>
        context.Fragments.Find(name) is { } fragment
            ? Collect(fragment.SelectionSet, context.Schema.GetType(fragment.TypeCondition.Name.Value))
            : null;

    private void Add(SelectionSetNode selectionSet, NamedType? parentType, FieldSet set)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    var definition = parentType is null ? null : context.Schema.GetField(parentType, field.Name.Value);
                    set.Add(new FieldUse(_fields++, field, parentType, definition));
                    break;
                case FragmentSpreadNode spread:
                    set.Add(spread.Name.Value);
                    break;
                case InlineFragmentNode fragment:
                    var type = fragment.TypeCondition is { } condition ? context.Schema.GetType(condition.Name.Value) : parentType;
                    Add(fragment.SelectionSet, type, set);
                    break;
            }
        }
    }
}
