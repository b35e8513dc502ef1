using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Execution;

/// <summary>The plans of one object type for merged fields that begin with the same node. Thread-safe.</summary>
internal sealed class SharedSelections
{
    private readonly Lock _gate = new();
    private readonly Dictionary<IReadOnlyList<FieldNode>, SelectionPlan> _plans = new(new SameNodes());

    public SelectionPlan? Find(IReadOnlyList<FieldNode> nodes)
    {
        lock (_gate)
        {
            return _plans.GetValueOrDefault(nodes);
        }
    }

    /// <returns>The plan that was there first.</returns>
    public SelectionPlan Add(IReadOnlyList<FieldNode> nodes, SelectionPlan plan)
    {
        lock (_gate)
        {
            return _plans.TryAdd(nodes, plan) ? plan : _plans[nodes];
        }
    }

    // Nodes are compared by reference, so this asks whether the fields stand at the same places of the document.
    private sealed class SameNodes : EqualityComparer<IReadOnlyList<FieldNode>>
    {
        public override bool Equals(IReadOnlyList<FieldNode>? x, IReadOnlyList<FieldNode>? y) =>
            x is not null && y is not null && x.SequenceEqual(y);

        public override int GetHashCode(IReadOnlyList<FieldNode> nodes)
        {
            HashCode hash = new();
            foreach (var node in nodes)
            {
                hash.Add(node);
            }

            return hash.ToHashCode();
        }
    }
}
