using Warehouse.Api.Changes;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Api.Reviews;

/// <summary>A plan project in which SENA would be an ally.</summary>
public sealed record AcceptOpportunityInput : IChangeInput
{
    /// <summary>The review, begun and not yet sent.</summary>
    [ID]
    public required int ReviewId { get; init; }

    /// <summary>The version of the review that the caller saw.</summary>
    public required int Version { get; init; }

    /// <summary>A project of the plan.</summary>
    [ID]
    public required int PlanProjectId { get; init; }

    /// <summary>The outcome area that SENA would serve.</summary>
    public required OutcomeArea Area { get; init; }

    /// <summary>What SENA would do, at most 4,000 characters.</summary>
    public required string Contribution { get; init; }

    /// <summary>Estimated money of the ordinary budget, COP, 0 or more; not given when not estimated.</summary>
    public long? EstimatedCop { get; init; }

    /// <inheritdoc/>
    public string? ClientKey { get; init; }
}
