using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Sources;
using Warehouse.Model.Operational.Commitments;

namespace Warehouse.Etl.Import.Targets;

/// <summary>What the real commitments take of the ordinary budgets, by regional and year. What exceeds one is a warning and never a silent pass.</summary>
internal sealed class BudgetLedger
{
    private readonly Dictionary<(string, int), long> budgets, committed;

    private BudgetLedger(Dictionary<(string, int), long> budgets, Dictionary<(string, int), long> committed) => (this.budgets, this.committed) = (budgets, committed);

    /// <summary>Reads the budgets, and the commitments that were not given up.</summary>
    public static async Task<BudgetLedger> ReadAsync(ImportSession session) => new(
        await session.Store.OrdinaryBudgets.Where(b => !b.Demonstration)
            .ToDictionaryAsync(b => (b.RegionalCode, b.Year), b => b.AmountCop, session.Cancellation),
        (await session.Store.Commitments.Where(c => !c.Demonstration && c.Status != CommitmentStatus.Cancelled)
            .GroupBy(c => new { c.RegionalCode, c.BudgetYear }).Select(g => new { g.Key, Sum = g.Sum(c => c.BudgetCop) }).ToListAsync(session.Cancellation))
            .ToDictionary(g => (g.Key.RegionalCode, g.Key.BudgetYear), g => g.Sum));

    /// <summary>Books a commitment in the place of what was known of it.</summary>
    /// <param name="before">What was known; null when nothing.</param>
    /// <param name="after">What holds now.</param>
    /// <returns>What to look at; null when it fits.</returns>
    public Problem? Book(Commitment? before, Commitment after)
    {
        Add(before, -1);
        Add(after, 1);
        var key = (after.RegionalCode, after.BudgetYear);
        if (!budgets.TryGetValue(key, out var budget))
            return new(Rules.Budget, "budget_cop", $"budget_cop: the ordinary budget of regional {after.RegionalCode} for {after.BudgetYear} is not known.");
        var excess = committed.GetValueOrDefault(key) - budget;
        return excess <= 0 ? null
            : new(Rules.Budget, "budget_cop", $"budget_cop: the commitments of regional {after.RegionalCode} exceed its ordinary budget for {after.BudgetYear} by {excess} COP.");
    }

    private void Add(Commitment? commitment, int sign)
    {
        if (commitment is null || commitment.Status == CommitmentStatus.Cancelled)
            return;
        var key = (commitment.RegionalCode, commitment.BudgetYear);
        committed[key] = committed.GetValueOrDefault(key) + (sign * commitment.BudgetCop);
    }
}
