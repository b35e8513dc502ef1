using System.Text.Json.Serialization;
using Warehouse.Api.Changes;

namespace Warehouse.Api.Reviews;

/// <summary>The plan that is reviewed has no day of receipt: register it with one.</summary>
public sealed record PlanNotReceivedWarning : Warning
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Message => "The plan is not registered as received; registerPlan records the day.";

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Code => "PLAN_NOT_RECEIVED";
}
