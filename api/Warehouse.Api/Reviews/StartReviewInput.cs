using Warehouse.Api.Changes;
using Warehouse.GraphQL.Types.Clr;

namespace Warehouse.Api.Reviews;

/// <summary>The review of a plan in a cycle.</summary>
public sealed record StartReviewInput : IChangeInput
{
    /// <summary>The plan.</summary>
    [ID]
    public required int PlanId { get; init; }

    /// <summary>Code of the cycle, e.g. <c>C112-2012</c>: one of the plan's term.</summary>
    [ID]
    public required string Cycle { get; init; }

    /// <summary>Day on which the regional began; today when not given.</summary>
    public DateOnly? StartedOn { get; init; }

    /// <inheritdoc/>
    public string? ClientKey { get; init; }
}
