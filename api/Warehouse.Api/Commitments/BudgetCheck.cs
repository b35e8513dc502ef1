using Warehouse.Api.Changes;
using Warehouse.Api.Security;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Commitments;

namespace Warehouse.Api.Commitments;

/// <summary>Whether a commitment fits into the ordinary budget that pays it.</summary>
internal static class BudgetCheck
{
    /// <summary>A warning that names the excess, or that no budget is known; none when it fits.</summary>
    /// <param name="store">The store, before the commitment is saved.</param>
    /// <param name="caller">Who may see the regional's budget.</param>
    /// <param name="commitment">The commitment, new or changed.</param>
    /// <param name="cancellationToken">Cancelled with the request.</param>
    public static async Task<IReadOnlyList<Warning>> WarningsAsync(OperationalContext store, Caller caller, Commitment commitment, CancellationToken cancellationToken)
    {
        var (regional, year) = (commitment.RegionalCode, commitment.BudgetYear);
        var use = (await BudgetUse.AskAsync(store, caller, [regional], year, commitment.Demonstration, cancellationToken)).SingleOrDefault();
        if (use?.Amount is not { } budget)
        {
            return [new BudgetUnknownWarning(regional, year)];
        }

        var committed = use.Committed + (commitment.Id == 0 ? commitment.BudgetCop : 0);
        return committed > budget ? [new BudgetExceededWarning(regional, year, budget, committed)] : [];
    }
}
