using System.Text.Json.Serialization;
using Warehouse.Api.Changes;

namespace Warehouse.Api.Reviews;

/// <summary>The answer names no project of the plan in which SENA would be an ally.</summary>
public sealed record NoOpportunityWarning : Warning
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Message => "The answer names no project of the plan; acceptOpportunity adds one before it is sent.";

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Code => "NO_OPPORTUNITY";
}
