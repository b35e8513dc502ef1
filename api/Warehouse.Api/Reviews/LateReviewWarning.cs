using System.Text.Json.Serialization;
using Warehouse.Api.Changes;

namespace Warehouse.Api.Reviews;

/// <summary>The answer was sent after the window of its cycle.</summary>
/// <param name="LagDays">Days from the last day of the window to the sending, 1 or more.</param>
/// <param name="ClosesOn">Last day of the window.</param>
public sealed record LateReviewWarning(int LagDays, DateOnly ClosesOn) : Warning
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Message => $"The answer is {LagDays} days late: the window closed on {ClosesOn:yyyy-MM-dd}.";

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Code => "LATE_REVIEW";
}
