using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Validation.Limits;

/// <summary>What an operation may cost at most, as the IBM cost specification counts: resolutions of fields, and objects of the answer.</summary>
/// <param name="Field">Sum of the fields' weights, each as often as its parents may occur.</param>
/// <param name="Type">Sum of the types' weights, each as often as its objects may occur.</param>
internal readonly record struct OperationCost(double Field, double Type)
{
    /// <summary>The cost of an operation with its variables.</summary>
    /// <exception cref="GraphQLException">A slicing argument is missing.</exception>
    public static OperationCost Of(OperationUnderCheck operation, int assumedListSize) =>
        new CostCount(operation.Schema, operation.Variables, assumedListSize).Of(operation.Plan, parents: 1, null, 1);

    public static OperationCost operator +(OperationCost left, OperationCost right) => new(left.Field + right.Field, left.Type + right.Type);

    private readonly struct CostCount(Schema schema, IReadOnlyDictionary<string, object?> variables, int assumedListSize)
    {
        public OperationCost Of(SelectionPlan plan, double parents, IReadOnlyList<string>? sizedFields, int size)
        {
            OperationCost total = default;
            foreach (var field in plan.Fields)
            {
                total += Of(field, parents, sizedFields?.Contains(field.Definition.Name) == true ? size : null);
            }
            return total;
        }

        private OperationCost Of(FieldPlan field, double parents, int? sizeFromAbove)
        {
            var cost = FieldCost.Of(field);
            if (cost.IsFree)
            {
                return default;
            }
            var said = cost.Size(field, variables);
            var isSizedBelow = cost.SizedFields.Count > 0;
            var items = isSizedBelow ? 1 : sizeFromAbove ?? said ?? (cost.IsList ? assumedListSize : 1);
            var objects = parents * (cost.IsList ? items : 1);
            var own = new OperationCost(parents * cost.Weight, objects * cost.TypeWeight);
            return field.Definition.Type.Named.IsComposite
                ? own + Children(field, objects, isSizedBelow ? cost.SizedFields : null, said ?? assumedListSize)
                : own;
        }

        // Of several possible types the dearest counts.
        private OperationCost Children(FieldPlan field, double objects, IReadOnlyList<string>? sizedFields, int size)
        {
            if (field.Definition.Type.Named is ObjectType type)
            {
                return Of(field.SelectionFor(type), objects, sizedFields, size);
            }
            OperationCost dearest = default;
            foreach (var possible in schema.GetPossibleTypes(field.Definition.Type.Named))
            {
                var cost = Of(field.SelectionFor(possible), objects, sizedFields, size);
                dearest = new(Math.Max(dearest.Field, cost.Field), Math.Max(dearest.Type, cost.Type));
            }
            return dearest;
        }
    }
}
