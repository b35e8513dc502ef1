using System.Text.Json.Serialization;
using Warehouse.Api.Commitments;
using Warehouse.Api.Reviews;
using Warehouse.GraphQL.Types.Clr;

namespace Warehouse.Api.Changes;

/// <summary>Something that a person should know about a change; the change was made all the same.</summary>
[InterfaceType]
[JsonPolymorphic]
[JsonDerivedType(typeof(LateReviewWarning), "LATE_REVIEW")]
[JsonDerivedType(typeof(PlanNotReceivedWarning), "PLAN_NOT_RECEIVED")]
[JsonDerivedType(typeof(NotPriorityWarning), "NOT_PRIORITY")]
[JsonDerivedType(typeof(NoOpportunityWarning), "NO_OPPORTUNITY")]
[JsonDerivedType(typeof(BudgetExceededWarning), "BUDGET_EXCEEDED")]
[JsonDerivedType(typeof(BudgetUnknownWarning), "BUDGET_UNKNOWN")]
[JsonDerivedType(typeof(DemonstrationWarning), "DEMONSTRATION")]
public abstract record Warning
{
    /// <summary>For people.</summary>
    [JsonIgnore]
    public abstract string Message { get; }

    /// <summary>For programs.</summary>
    [JsonIgnore]
    public abstract string Code { get; }
}
