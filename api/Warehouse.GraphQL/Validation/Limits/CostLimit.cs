using System.Diagnostics;
using Warehouse.GraphQL.Execution;

namespace Warehouse.GraphQL.Validation.Limits;

/// <summary>Refuses operations that may cost too much before they are executed, and reports the cost when asked.</summary>
/// <param name="options">The limits.</param>
internal sealed class CostLimit(LimitOptions options) : IOperationCheck
{
    public void Check(OperationUnderCheck operation)
    {
        if ((options.MaxFieldCost, options.MaxTypeCost, operation.Request.ReportCost) is (null, null, false))
        {
            return;
        }
        OperationCost cost;
        try
        {
            cost = OperationCost.Of(operation, options.AssumedListSize);
        }
        catch (GraphQLException refusal)
        {
            operation.Errors.AddRange(refusal.Errors);
            return;
        }
        Telemetry.DescribeCost(Activity.Current, cost.Field, cost.Type);
        Refuse(operation, "field", cost.Field, options.MaxFieldCost);
        Refuse(operation, "type", cost.Type, options.MaxTypeCost);
        if (operation.Request.ReportCost)
        {
            operation.Extensions["operationCost"] = new Dictionary<string, object?> { ["fieldCost"] = cost.Field, ["typeCost"] = cost.Type };
        }
    }

    private static void Refuse(OperationUnderCheck operation, string kind, double cost, double? max)
    {
        if (cost > max)
        {
            operation.Errors.Add(GraphQLError.At($"The operation may have a {kind} cost of {cost}; at most {max} is allowed. Ask for shorter lists.", operation.Operation) with
            {
                Code = LimitErrorCodes.Cost,
                Extensions = new Dictionary<string, object?> { [$"{kind}Cost"] = cost, ["maximum"] = max },
            });
        }
    }
}
