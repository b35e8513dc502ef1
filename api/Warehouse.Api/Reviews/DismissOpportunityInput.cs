using Warehouse.Api.Changes;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Api.Reviews;

/// <summary>A suggestion that the reviewer does not want.</summary>
public sealed record DismissOpportunityInput : IChangeInput
{
    /// <summary>The review, begun and not yet sent.</summary>
    [ID]
    public required int ReviewId { get; init; }

    /// <summary>The version of the review that the caller saw.</summary>
    public required int Version { get; init; }

    /// <summary>A project of the plan.</summary>
    [ID]
    public required int PlanProjectId { get; init; }

    /// <summary>The outcome area that was suggested.</summary>
    public required OutcomeArea Area { get; init; }

    /// <summary>Why not, at most 4,000 characters.</summary>
    public required string Reason { get; init; }

    /// <inheritdoc/>
    public string? ClientKey { get; init; }
}
