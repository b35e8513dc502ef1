using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation;

/// <summary>The fragments of a document by name, and which selection sets spread which.</summary>
internal sealed class FragmentIndex
{
    // Many operations times many fragments is more than any honest document has.
    private const int MostSteps = 200_000;
    private readonly Action _onTooManySteps;
    private int _steps;
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<SelectionSetNode, IReadOnlyList<FragmentSpreadNode>> _spreads = [];

    public FragmentIndex(DocumentNode document, Action onTooManySteps)
    {
        _onTooManySteps = onTooManySteps;
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
            _fragments[fragment.Name.Value] = fragment;
    }

    public FragmentDefinitionNode? Find(string name) => _fragments.GetValueOrDefault(name);

    /// <summary>The spreads inside a selection set at any depth, without following them.</summary>
    public IReadOnlyList<FragmentSpreadNode> SpreadsIn(SelectionSetNode selectionSet)
    {
        if (_spreads.TryGetValue(selectionSet, out var known))
            return known;
        var spreads = new List<FragmentSpreadNode>();
        var open = new Stack<SelectionSetNode>([selectionSet]);
        while (open.TryPop(out var current))
        {
            foreach (var selection in current.Selections)
            {
                if (selection is FragmentSpreadNode spread)
                    spreads.Add(spread);
                else if (SelectionSetOf(selection) is { } inner)
                    open.Push(inner);
            }
        }

        _spreads.Add(selectionSet, spreads);
        return spreads;
    }

    /// <summary>The fragments that the given operations use, directly or through other fragments, each once.</summary>
    public IReadOnlyList<FragmentDefinitionNode> UsedBy(params IEnumerable<OperationDefinitionNode> operations)
    {
        var used = new List<FragmentDefinitionNode>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        Add(operations.SelectMany(operation => SpreadsIn(operation.SelectionSet)));
        for (var i = 0; i < used.Count && _steps <= MostSteps; i++)
            Add(SpreadsIn(used[i].SelectionSet));
        return used;

        void Add(IEnumerable<FragmentSpreadNode> spreads)
        {
            foreach (var spread in spreads)
            {
                if (++_steps > MostSteps)
                {
                    _onTooManySteps();
                    return;
                }

                if (names.Add(spread.Name.Value) && Find(spread.Name.Value) is { } fragment)
                    used.Add(fragment);
            }
        }
    }

    private static SelectionSetNode? SelectionSetOf(SelectionNode selection) => selection switch
    {
        FieldNode field => field.SelectionSet,
        InlineFragmentNode fragment => fragment.SelectionSet,
        _ => null,
    };
}
