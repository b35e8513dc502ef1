using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation.Rules;

/// <summary>Fragment spreads must not form cycles (5.5.2.2).</summary>
internal sealed class NoFragmentCyclesRule : ValidationRule
{
    private const int LongestShown = 50;
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly List<FragmentSpreadNode> _path = [];
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is FragmentDefinitionNode fragment)
            DetectCycles(fragment, context);
        return node is DocumentNode;
    }

    private void DetectCycles(FragmentDefinitionNode fragment, ValidationContext context)
    {
        if (context.IsAborted || !_visited.Add(fragment.Name.Value) || !context.CanDescend())
            return;
        _positions[fragment.Name.Value] = _path.Count;
        foreach (var spread in context.Fragments.SpreadsIn(fragment.SelectionSet))
        {
            _path.Add(spread);
            if (_positions.TryGetValue(spread.Name.Value, out var start))
                Report([.. _path.Skip(Math.Max(start, _path.Count - LongestShown))], context);
            else if (context.Fragments.Find(spread.Name.Value) is { } next)
                DetectCycles(next, context);
            _path.RemoveAt(_path.Count - 1);
        }

        _positions.Remove(fragment.Name.Value);
    }

    private static void Report(FragmentSpreadNode[] cycle, ValidationContext context)
    {
        var via = string.Join(", ", cycle[..^1].Select(spread => $"\"{spread.Name.Value}\""));
        context.Report($"Cannot spread fragment \"{cycle[^1].Name.Value}\" within itself{(via.Length > 0 ? $" via {via}." : ".")}", cycle);
    }
}
