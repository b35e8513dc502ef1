using Warehouse.Api.Changes;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Api.Reviews;

/// <summary>What the municipality takes up of an answer.</summary>
public sealed record SettleReviewInput : IChangeInput
{
    /// <summary>The review.</summary>
    [ID]
    public required int ReviewId { get; init; }

    /// <summary>The version that the caller saw.</summary>
    public required int Version { get; init; }

    /// <summary><c>ACCEPTED</c>, <c>PARTLY_ACCEPTED</c> or <c>NOT_ACCEPTED</c>.</summary>
    public required ReviewStatus Status { get; init; }

    /// <summary>Day on which it said so; today when not given.</summary>
    public DateOnly? SettledOn { get; init; }

    /// <summary>What it takes up and why, kept in the history, at most 4,000 characters.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    public string? ClientKey { get; init; }
}
