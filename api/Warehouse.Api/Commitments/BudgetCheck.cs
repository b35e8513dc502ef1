using Microsoft.EntityFrameworkCore;
using Warehouse.Api.Changes;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Commitments;

namespace Warehouse.Api.Commitments;

/// <summary>Whether a commitment fits into the ordinary budget that pays it.</summary>
internal static class BudgetCheck
{
    private static readonly Func<OperationalContext, string, int, bool, IAsyncEnumerable<Use>> Ask = EF.CompileAsyncQuery(
        (OperationalContext store, string regional, int year, bool demonstration) => store.OrdinaryBudgets
            .Where(b => b.RegionalCode == regional && b.Year == year && b.Demonstration == demonstration)
            .Select(b => new Use(
                b.AmountCop,
                store.Commitments.Where(BudgetUse.Counts).Where(c => c.RegionalCode == regional && c.BudgetYear == year && c.Demonstration == demonstration).Sum(c => c.BudgetCop))));

    /// <summary>A warning that names the excess, or that no budget is known; none when it fits.</summary>
    /// <param name="store">The store, before the commitment is saved.</param>
    /// <param name="commitment">The commitment, new or changed; whoever may change it sees its regional's budget.</param>
    /// <param name="cancellationToken">Cancelled with the request.</param>
    public static async Task<IReadOnlyList<Warning>> WarningsAsync(OperationalContext store, Commitment commitment, CancellationToken cancellationToken)
    {
        var (regional, year) = (commitment.RegionalCode, commitment.BudgetYear);
        if (await Ask(store, regional, year, commitment.Demonstration).SingleOrDefaultAsync(cancellationToken) is not { } use)
        {
            return [new BudgetUnknownWarning(regional, year)];
        }

        var committed = use.Committed + (commitment.Id == 0 ? commitment.BudgetCop : 0);
        return committed > use.Budget ? [new BudgetExceededWarning(regional, year, use.Budget, committed)] : [];
    }

    private sealed record Use(long Budget, long Committed);
}
