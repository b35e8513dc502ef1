using Warehouse.Api.Changes;
using Warehouse.GraphQL.Types.Clr;

namespace Warehouse.Api.Outcomes;

/// <summary>An outcome that was checked.</summary>
public sealed record VerifyOutcomeInput : IChangeInput
{
    /// <summary>The outcome.</summary>
    [ID]
    public required long OutcomeId { get; init; }

    /// <summary>The version that the caller saw.</summary>
    public required int Version { get; init; }

    /// <summary>What it was checked against, kept in the history, at most 4,000 characters.</summary>
    public required string Evidence { get; init; }

    /// <inheritdoc/>
    public string? ClientKey { get; init; }
}
