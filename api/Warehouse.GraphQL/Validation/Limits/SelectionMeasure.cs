using System.Runtime.CompilerServices;
using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation.Limits;

/// <summary>Adds something up over a selection with its fragments; each fragment is measured once, so the time is that of the document's length.</summary>
internal sealed class SelectionMeasure(DocumentNode document)
{
    /// <summary>Beyond every limit, and far from overflow.</summary>
    public const long TooMuch = int.MaxValue;

    private readonly Dictionary<string, long> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FragmentDefinitionNode> _definitions = document.Definitions.OfType<FragmentDefinitionNode>()
        .DistinctBy(f => f.Name.Value).ToDictionary(f => f.Name.Value, StringComparer.Ordinal);

    /// <summary>The measure of a selection set.</summary>
    /// <param name="selectionSet">Null measures 0.</param>
    /// <param name="own">What a selection adds itself, given what is below it.</param>
    /// <param name="join">Brings siblings together.</param>
    public long Of(SelectionSetNode? selectionSet, Func<SelectionNode, long, long> own, Func<long, long, long> join)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return TooMuch;
        }
        var total = 0L;
        foreach (var selection in selectionSet?.Selections ?? [])
        {
            var below = selection switch
            {
                FieldNode field => Of(field.SelectionSet, own, join),
                InlineFragmentNode inline => Of(inline.SelectionSet, own, join),
                FragmentSpreadNode spread => OfFragment(spread.Name.Value, own, join),
                _ => 0,
            };
            total = Math.Min(join(total, own(selection, below)), TooMuch);
        }
        return total;
    }

    // A fragment inside itself is another rule's error; here it adds nothing.
    private long OfFragment(string name, Func<SelectionNode, long, long> own, Func<long, long, long> join)
    {
        if (_fragments.TryGetValue(name, out var known) || !_definitions.TryGetValue(name, out var definition))
        {
            return known;
        }
        _fragments[name] = 0;
        return _fragments[name] = Of(definition.SelectionSet, own, join);
    }
}
