using Warehouse.GraphQL.Data.Sorting;
using Warehouse.GraphQL.Types.Clr;

namespace Warehouse.Api.Commitments;

/// <summary>One term of the order of commitments: exactly one field.</summary>
[OneOf]
public sealed class CommitmentOrder
{
    private static readonly Keyset<CommitmentStanding> Unordered = Keyset.For<CommitmentStanding>();

    /// <summary>By achieved ÷ target on the day <c>asOf</c>; those without either come last.</summary>
    public SortDirection? Attainment { get; init; }

    /// <summary>By the municipality's code.</summary>
    public SortDirection? Municipality { get; init; }

    /// <summary>By the regional's code.</summary>
    public SortDirection? Regional { get; init; }

    /// <summary>By the indicator's code.</summary>
    public SortDirection? Indicator { get; init; }

    /// <summary>By money of the ordinary budget; needs a token, and leaves only commitments whose budget the caller may read.</summary>
    public SortDirection? BudgetCop { get; init; }

    /// <summary>By year of the ordinary budget; needs a token, and leaves only commitments whose budget the caller may read.</summary>
    public SortDirection? BudgetYear { get; init; }

    /// <summary>By first day.</summary>
    public SortDirection? StartsOn { get; init; }

    /// <summary>By last day.</summary>
    public SortDirection? EndsOn { get; init; }

    /// <summary>Whether it looks inside commitments, which not everybody may.</summary>
    internal bool AsksForInternals => BudgetCop is not null || BudgetYear is not null;

    /// <summary>The keys that were asked for, and the id after them.</summary>
    internal static Keyset<CommitmentStanding> Of(IReadOnlyList<CommitmentOrder>? order) =>
        (order ?? []).Aggregate(Unordered, (keys, term) => term.AddTo(keys)).Ascending(s => s.Commitment.Id);

    private Keyset<CommitmentStanding> AddTo(Keyset<CommitmentStanding> keys) => this switch
    {
        { Attainment: { } direction } => direction == SortDirection.Desc ? keys.Descending(s => s.Attainment) : keys.Ascending(s => s.Attainment),
        { Municipality: { } direction } => direction == SortDirection.Desc ? keys.Descending(s => s.Commitment.MunicipalityCode) : keys.Ascending(s => s.Commitment.MunicipalityCode),
        { Regional: { } direction } => direction == SortDirection.Desc ? keys.Descending(s => s.Commitment.RegionalCode) : keys.Ascending(s => s.Commitment.RegionalCode),
        { Indicator: { } direction } => direction == SortDirection.Desc ? keys.Descending(s => s.Commitment.IndicatorCode) : keys.Ascending(s => s.Commitment.IndicatorCode),
        { BudgetCop: { } direction } => direction == SortDirection.Desc ? keys.Descending(s => s.Commitment.BudgetCop) : keys.Ascending(s => s.Commitment.BudgetCop),
        { BudgetYear: { } direction } => direction == SortDirection.Desc ? keys.Descending(s => s.Commitment.BudgetYear) : keys.Ascending(s => s.Commitment.BudgetYear),
        { StartsOn: { } direction } => direction == SortDirection.Desc ? keys.Descending(s => s.Commitment.StartsOn) : keys.Ascending(s => s.Commitment.StartsOn),
        { EndsOn: { } direction } => direction == SortDirection.Desc ? keys.Descending(s => s.Commitment.EndsOn) : keys.Ascending(s => s.Commitment.EndsOn),
        _ => keys,
    };
}
