using Warehouse.GraphQL.Execution;

namespace Warehouse.GraphQL.Validation.Limits;

/// <summary>What an operation may cost at most, as the IBM cost specification counts: resolutions of fields, and objects of the answer.</summary>
/// <param name="Field">Sum of the fields' weights, each as often as its parents may occur.</param>
/// <param name="Type">Sum of the types' weights, each as often as its objects may occur.</param>
internal readonly record struct OperationCost(double Field, double Type)
{
    /// <summary>The cost of an operation with its variables.</summary>
    /// <exception cref="GraphQLException">A slicing argument is missing.</exception>
    public static OperationCost Of(OperationUnderCheck operation, int assumedListSize) =>
        new CostCount(operation.Schema, operation.Variables, assumedListSize).Of(operation.Plan);

    public static OperationCost operator +(OperationCost left, OperationCost right) => new(left.Field + right.Field, left.Type + right.Type);

    public static OperationCost operator *(double times, OperationCost cost) => new(times * cost.Field, times * cost.Type);
}
