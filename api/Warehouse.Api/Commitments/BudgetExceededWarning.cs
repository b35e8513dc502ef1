using System.Text.Json.Serialization;
using Warehouse.Api.Changes;
using Warehouse.GraphQL.Types.Clr;

namespace Warehouse.Api.Commitments;

/// <summary>The commitments of a regional and year, those given up left out, exceed its ordinary budget.</summary>
/// <param name="Regional">Code of the regional.</param>
/// <param name="Year">Budget year.</param>
/// <param name="BudgetCop">The ordinary budget, COP.</param>
/// <param name="CommittedCop">Sum of the commitments with this one, COP.</param>
public sealed record BudgetExceededWarning([property: ID] string Regional, int Year, long BudgetCop, long CommittedCop) : Warning
{
    /// <summary>What is committed beyond the budget, COP.</summary>
    [JsonIgnore]
    public long ExcessCop => CommittedCop - BudgetCop;

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Message =>
        FormattableString.Invariant($"Regional {Regional} has committed {CommittedCop:N0} COP of {BudgetCop:N0} in {Year}: {ExcessCop:N0} too much.");

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Code => "BUDGET_EXCEEDED";
}
