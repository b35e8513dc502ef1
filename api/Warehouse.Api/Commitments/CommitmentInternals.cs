using Microsoft.EntityFrameworkCore;
using Warehouse.Api.Security;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Api.Commitments;

/// <summary>What is not public of a commitment.</summary>
[ObjectType<Commitment>]
[Authorize(Policy = AccessPolicy.CommitmentInternals)]
public static class CommitmentInternals
{
    /// <summary>Money of the ordinary budget, COP; null only beside an error.</summary>
    public static long? GetBudgetCop([Parent(nameof(Commitment.BudgetCop))] Commitment commitment) => commitment.BudgetCop;

    /// <summary>Year of the ordinary budget that pays; null only beside an error.</summary>
    public static int? GetBudgetYear([Parent(nameof(Commitment.BudgetYear))] Commitment commitment) => commitment.BudgetYear;

    /// <summary>Other parties, in words; null when none.</summary>
    public static string? GetPartners([Parent(nameof(Commitment.Partners))] Commitment commitment) => commitment.Partners;

    /// <summary>Grows by one with every change: the token of optimistic concurrency; null only beside an error.</summary>
    public static int? GetVersion([Parent(nameof(Commitment.Version))] Commitment commitment) => commitment.Version;

    /// <summary>The outcomes that count towards it one by one, in whatever indicator, in order of time; null only beside an error.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<OutcomeRecord>?>> GetOutcomesAsync(
        [Parent(nameof(Commitment.Id))] IReadOnlyList<Commitment> commitments, OperationalContext db, CancellationToken cancellationToken)
    {
        var ids = commitments.Select(c => c.Id).ToList();
        var outcomes = await db.OutcomeRecords.Where(o => ids.Contains(o.CommitmentId!.Value))
            .OrderBy(o => o.Year).ThenBy(o => o.Month).ThenBy(o => o.Id).ToListAsync(cancellationToken);
        return outcomes.InOrderOf(ids, o => o.CommitmentId!.Value);
    }
}
