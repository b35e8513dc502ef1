using System.Runtime.CompilerServices;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Validation.Limits;

/// <summary>Adds up the cost of one operation. A selection is counted once for one parent, however many ways lead to it.</summary>
/// <param name="schema">What is asked.</param>
/// <param name="variables">The coerced variables, for slicing arguments.</param>
/// <param name="assumedListSize">Items of a list that does not say.</param>
internal sealed class CostCount(Schema schema, IReadOnlyDictionary<string, object?> variables, int assumedListSize)
{
    private static readonly OperationCost TooMuch = new(double.PositiveInfinity, double.PositiveInfinity);
    private readonly Dictionary<SelectionPlan, OperationCost> _known = [];

    /// <summary>The cost of a selection for one parent.</summary>
    /// <exception cref="GraphQLException">A slicing argument is missing.</exception>
    public OperationCost Of(SelectionPlan plan)
    {
        if (_known.TryGetValue(plan, out var known))
        {
            return known;
        }
        return _known[plan] = RuntimeHelpers.TryEnsureSufficientExecutionStack() ? Of(plan, [], 1) : TooMuch;
    }

    private OperationCost Of(SelectionPlan plan, IReadOnlyList<string> sizedFields, int size)
    {
        OperationCost total = default;
        foreach (var field in plan.Fields)
        {
            total += Of(field, sizedFields.Contains(field.Definition.Name) ? size : null);
        }
        return total;
    }

    private OperationCost Of(FieldPlan field, int? sizeFromAbove)
    {
        var cost = FieldCost.Of(field);
        if (cost.IsFree)
        {
            return default;
        }
        var said = cost.Size(field, variables);
        var isSizedBelow = cost.SizedFields.Count > 0;
        double objects = !cost.IsList || isSizedBelow ? 1 : sizeFromAbove ?? said ?? assumedListSize;
        var own = new OperationCost(cost.Weight, objects * cost.TypeWeight);
        if (!field.Definition.Type.Named.IsComposite || objects == 0)
        {
            return own;
        }
        return own + (objects * Children(field, isSizedBelow ? cost.SizedFields : [], said ?? assumedListSize));
    }

    // Of several possible types the dearest counts.
    private OperationCost Children(FieldPlan field, IReadOnlyList<string> sizedFields, int size)
    {
        OperationCost dearest = default;
        foreach (var possible in schema.GetPossibleTypes(field.Definition.Type.Named))
        {
            var plan = field.SelectionFor(possible);
            var cost = sizedFields.Count > 0 ? Of(plan, sizedFields, size) : Of(plan);
            dearest = new(Math.Max(dearest.Field, cost.Field), Math.Max(dearest.Type, cost.Type));
        }
        return dearest;
    }
}
