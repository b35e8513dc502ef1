using Warehouse.Api.Changes;
using Warehouse.GraphQL.Types.Clr;

namespace Warehouse.Api.Reviews;

/// <summary>DNP's confirmation that it has the answer.</summary>
public sealed record AcknowledgeReviewInput : IChangeInput
{
    /// <summary>The review.</summary>
    [ID]
    public required int ReviewId { get; init; }

    /// <summary>The version that the caller saw.</summary>
    public required int Version { get; init; }

    /// <summary>Day of the confirmation; today when not given.</summary>
    public DateOnly? AcknowledgedOn { get; init; }

    /// <summary>DNP's reference (radicado), at most 100 characters.</summary>
    public string? Reference { get; init; }

    /// <inheritdoc/>
    public string? ClientKey { get; init; }
}
