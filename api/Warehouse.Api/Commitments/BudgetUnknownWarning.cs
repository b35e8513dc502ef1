using System.Text.Json.Serialization;
using Warehouse.Api.Changes;
using Warehouse.GraphQL.Types.Clr;

namespace Warehouse.Api.Commitments;

/// <summary>No ordinary budget is known for a regional and year, so nobody can tell whether the commitments exceed it.</summary>
/// <param name="Regional">Code of the regional.</param>
/// <param name="Year">Budget year.</param>
public sealed record BudgetUnknownWarning([property: ID] string Regional, int Year) : Warning
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Message => FormattableString.Invariant($"No ordinary budget of regional {Regional} is known for {Year}; a steward sets it with setOrdinaryBudget.");

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Code => "BUDGET_UNKNOWN";
}
