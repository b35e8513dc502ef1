using System.Text.Json.Serialization;
using Warehouse.Api.Changes;

namespace Warehouse.Api.Reviews;

/// <summary>The territory of the plan is not on the priority list of the cycle, so the review does not count in its coverage.</summary>
/// <param name="Cycle">Code of the cycle.</param>
public sealed record NotPriorityWarning(string Cycle) : Warning
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Message => $"The plan's territory is not on the priority list of {Cycle}: its coverage does not count this review.";

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Code => "NOT_PRIORITY";
}
