using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Warehouse.Api.Security;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Commitments;

namespace Warehouse.Api.Commitments;

/// <summary>
/// The ordinary budget of a regional in a year and what is committed of it. A year with commitments and no known budget has a
/// row too.
/// </summary>
[GraphQLName("OrdinaryBudget")]
public sealed record BudgetUse
{
    /// <summary>Budget year.</summary>
    public required int Year { get; init; }

    /// <summary>The budget, COP of the year; null when it is not known.</summary>
    public long? Amount { get; init; }

    /// <summary>Sum of the commitments that it pays, COP; those given up do not count.</summary>
    public long Committed { get; init; }

    /// <summary>How many commitments that is.</summary>
    public int Count { get; init; }

    /// <summary>What is committed beyond the budget, COP; 0 within it, null when the budget is not known.</summary>
    public long? Excess => Amount is { } amount ? Math.Max(Committed - amount, 0) : null;

    /// <summary>What may still be committed, COP; 0 when nothing is left, null when the budget is not known.</summary>
    public long? Remaining => Amount is { } amount ? Math.Max(amount - Committed, 0) : null;

    /// <summary>Made by the demonstration scenario.</summary>
    public bool Demonstration { get; init; }

    /// <summary>Code of the regional.</summary>
    [GraphQLIgnore]
    public required string RegionalCode { get; init; }

    /// <summary>Which commitments a budget pays: all but those given up.</summary>
    internal static readonly Expression<Func<Commitment, bool>> Counts = c => c.Status != CommitmentStatus.Cancelled;

    /// <summary>Budgets and their use, newest year first, by regional within a year.</summary>
    /// <param name="db">The operational store.</param>
    /// <param name="caller">Who asks: a regional sees its own.</param>
    /// <param name="regionals">Only these regionals; null for all.</param>
    /// <param name="year">Only this year; null for all.</param>
    /// <param name="demonstration">The demonstration scenario instead of real data.</param>
    /// <param name="cancellationToken">Cancelled with the request.</param>
    internal static async Task<IReadOnlyList<BudgetUse>> AskAsync(
        OperationalContext db, Caller caller, IReadOnlyList<string>? regionals, int? year, bool demonstration, CancellationToken cancellationToken)
    {
        var budgets = await db.OrdinaryBudgets.VisibleTo(caller)
            .Where(b => b.Demonstration == demonstration && (year == null || b.Year == year) && (regionals == null || regionals.Contains(b.RegionalCode)))
            .ToDictionaryAsync(b => (b.Year, b.RegionalCode), b => b.AmountCop, cancellationToken);
        var committed = await db.Commitments.OpenTo(caller)
            .Where(Counts)
            .Where(c => c.Demonstration == demonstration)
            .Where(c => (year == null || c.BudgetYear == year) && (regionals == null || regionals.Contains(c.RegionalCode)))
            .GroupBy(c => new { c.BudgetYear, c.RegionalCode })
            .Select(g => new { g.Key.BudgetYear, g.Key.RegionalCode, Sum = g.Sum(c => c.BudgetCop), Count = g.Count() })
            .ToDictionaryAsync(g => (g.BudgetYear, g.RegionalCode), cancellationToken);
        return
        [
            .. from key in budgets.Keys.Union(committed.Keys)
               orderby key.Item1 descending, key.Item2
               let use = committed.GetValueOrDefault(key)
               select new BudgetUse
               {
                   Year = key.Item1,
                   RegionalCode = key.Item2,
                   Amount = budgets.TryGetValue(key, out var amount) ? amount : null,
                   Committed = use?.Sum ?? 0,
                   Count = use?.Count ?? 0,
                   Demonstration = demonstration,
               },
        ];
    }
}
