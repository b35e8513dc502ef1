using Warehouse.Api.Changes;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.Commitments;

namespace Warehouse.Api.Commitments;

/// <summary>The next status of a commitment.</summary>
public sealed record ChangeCommitmentStatusInput : IChangeInput
{
    /// <summary>The commitment.</summary>
    [ID]
    public required int CommitmentId { get; init; }

    /// <summary>The version that the caller saw.</summary>
    public required int Version { get; init; }

    /// <summary>The next status.</summary>
    public required CommitmentStatus Status { get; init; }

    /// <summary>Why, kept in the history, at most 4,000 characters; to give a commitment up it is needed.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    public string? ClientKey { get; init; }
}
