using Warehouse.Api.Changes;
using Warehouse.GraphQL.Types.Clr;

namespace Warehouse.Api.Commitments;

/// <summary>The ordinary budget of a regional and year.</summary>
public sealed record SetOrdinaryBudgetInput : IChangeInput
{
    /// <summary>Code of the regional.</summary>
    [ID]
    public required string Regional { get; init; }

    /// <summary>Budget year, 2000 to 2100.</summary>
    public required int Year { get; init; }

    /// <summary>Amount, COP of the year, 0 or more.</summary>
    public required long AmountCop { get; init; }

    /// <summary>The version that the caller saw; not given when none was set before.</summary>
    public int? Version { get; init; }

    /// <summary>Why, e.g. the resolution that assigns it, kept in the history, at most 4,000 characters.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    public string? ClientKey { get; init; }
}
