using Warehouse.Api.Changes;
using Warehouse.GraphQL.Types.Clr;

namespace Warehouse.Api.Commitments;

/// <summary>Targets of a commitment.</summary>
public sealed record AddCommitmentTargetsInput : IChangeInput
{
    /// <summary>The commitment.</summary>
    [ID]
    public required int CommitmentId { get; init; }

    /// <summary>The version that the caller saw.</summary>
    public required int Version { get; init; }

    /// <summary>At least one; a target of a period that has one already takes its place.</summary>
    public required IReadOnlyList<TargetInput> Targets { get; init; }

    /// <summary>Why, kept in the history, at most 4,000 characters.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    public string? ClientKey { get; init; }
}
