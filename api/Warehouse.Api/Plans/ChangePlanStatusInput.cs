using Warehouse.Api.Changes;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.Plans;

namespace Warehouse.Api.Plans;

/// <summary>The next status of a plan.</summary>
public sealed record ChangePlanStatusInput : IChangeInput
{
    /// <summary>The plan.</summary>
    [ID]
    public required int PlanId { get; init; }

    /// <summary>The version that the caller saw.</summary>
    public required int Version { get; init; }

    /// <summary>The next status.</summary>
    public required PlanStatus Status { get; init; }

    /// <summary>Why, e.g. number and date of the agreement; kept in the history, at most 4,000 characters.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    public string? ClientKey { get; init; }
}
