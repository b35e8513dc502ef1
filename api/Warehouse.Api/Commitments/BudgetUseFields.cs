using Warehouse.Api.Territory;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Api.Commitments;

/// <summary>The regional of an ordinary budget.</summary>
[ObjectType<BudgetUse>]
public static class BudgetUseFields
{
    /// <summary>The regional.</summary>
    public static Task<Regional> GetRegionalAsync(
        [Parent(nameof(BudgetUse.RegionalCode))] BudgetUse budget, RegionalByCode regionals, CancellationToken cancellationToken) =>
        regionals.LoadRequiredAsync(budget.RegionalCode, cancellationToken);
}
