using Warehouse.Api.Changes;
using Warehouse.GraphQL.Types.Clr;

namespace Warehouse.Api.Commitments;

/// <summary>What SENA promises a municipality, in one indicator and inside the ordinary budget.</summary>
public sealed record MakeCommitmentInput : IChangeInput
{
    /// <summary>DIVIPOLA code, five digits.</summary>
    [ID]
    public required string MunicipalityCode { get; init; }

    /// <summary>The review it follows from, one of the municipality's plans; not given when it stands alone.</summary>
    [ID]
    public int? ReviewId { get; init; }

    /// <summary>Code of the training centre that carries it out, one of the regional's; not given when not yet known.</summary>
    [ID]
    public string? CentreCode { get; init; }

    /// <summary>Code of the indicator, e.g. <c>TRA_CERTIFIED</c>.</summary>
    [ID]
    public required string Indicator { get; init; }

    /// <summary>What is promised, at most 400 characters.</summary>
    public required string Title { get; init; }

    /// <summary>The indicator before the commitment, in its unit, 0 or more; not given when not known.</summary>
    public long? Baseline { get; init; }

    /// <summary>Money of the ordinary budget, COP, 0 or more. What exceeds the budget is a warning.</summary>
    public required long BudgetCop { get; init; }

    /// <summary>Year of the ordinary budget that pays, one of the term.</summary>
    public required int BudgetYear { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly StartsOn { get; init; }

    /// <summary>Last day, on or after the first and in the same term; that of the review's cycle when there is one.</summary>
    public required DateOnly EndsOn { get; init; }

    /// <summary>Other parties, at most 400 characters.</summary>
    public string? Partners { get; init; }

    /// <summary>What it is to reach, by year or month: at least one.</summary>
    public required IReadOnlyList<TargetInput> Targets { get; init; }

    /// <inheritdoc/>
    public string? ClientKey { get; init; }
}
