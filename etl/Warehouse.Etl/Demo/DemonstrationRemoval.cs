using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Imports;

namespace Warehouse.Etl.Demo;

/// <summary>
/// Removes all that is marked as demonstration, and all that hangs on it: an outcome that counts towards a demonstration
/// commitment cannot be real. Children go before their parents.
/// </summary>
internal sealed class DemonstrationRemoval
{
    private readonly OperationalContext store;
    private readonly CancellationToken cancellation;
    private readonly IQueryable<int> plans, projects, reviews, commitments;

    private DemonstrationRemoval(OperationalContext store, CancellationToken cancellation)
    {
        (this.store, this.cancellation) = (store, cancellation);
        plans = store.Plans.Where(p => p.Demonstration).Select(p => p.Id);
        projects = store.PlanProjects.Where(p => plans.Contains(p.PlanId)).Select(p => p.Id);
        reviews = store.PlanReviews.Where(r => r.Demonstration || plans.Contains(r.PlanId)).Select(r => r.Id);
        commitments = store.Commitments.Where(c => c.Demonstration || (c.ReviewId != null && reviews.Contains(c.ReviewId.Value))).Select(c => c.Id);
    }

    /// <summary>Removes it inside the context's transaction.</summary>
    /// <returns>How many rows there were.</returns>
    public static async Task<long> RunAsync(OperationalContext store, CancellationToken cancellationToken)
    {
        var removal = new DemonstrationRemoval(store, cancellationToken);
        var removed = await removal.OutcomesAsync() + await removal.CommitmentsAsync() + await removal.ReviewsAsync()
            + await removal.PlansAsync() + await removal.HistoryAsync();
        await store.SaveChangesAsync(cancellationToken);
        return removed;
    }

    private async Task<long> OutcomesAsync()
    {
        var marked = store.OutcomeRecords.Where(r => r.Demonstration);
        var hung = store.OutcomeRecords.Where(r => r.CommitmentId != null && commitments.Contains(r.CommitmentId.Value));
        var years = await marked.Select(r => r.Year).Union(hung.Select(r => r.Year)).ToListAsync(cancellation);
        store.AddRange(years.Select(PendingChange.InYear));
        return await marked.ExecuteDeleteAsync(cancellation) + await hung.ExecuteDeleteAsync(cancellation);
    }

    private async Task<long> CommitmentsAsync() =>
        await DeleteAsync(store.CommitmentTargets.Where(t => commitments.Contains(t.CommitmentId)))
        + await DeleteAsync(store.Commitments.Where(c => commitments.Contains(c.Id)))
        + await DeleteAsync(store.OrdinaryBudgets.Where(b => b.Demonstration));

    private async Task<long> ReviewsAsync() =>
        await DeleteAsync(store.DismissedOpportunities.Where(d => reviews.Contains(d.ReviewId)))
        + await DeleteAsync(store.AllianceOpportunities.Where(o => reviews.Contains(o.ReviewId)))
        + await DeleteAsync(store.PlanReviews.Where(r => reviews.Contains(r.Id)));

    private async Task<long> PlansAsync() =>
        await DeleteAsync(store.PlanProjectYears.Where(y => projects.Contains(y.PlanProjectId)))
        + await DeleteAsync(store.PlanProjects.Where(p => plans.Contains(p.PlanId)))
        + await DeleteAsync(store.Plans.Where(p => p.Demonstration));

    private async Task<long> HistoryAsync() =>
        await DeleteAsync(store.ClientRequests.Where(r => r.Change!.Demonstration))
        + await DeleteAsync(store.ChangeRecords.Where(c => c.Demonstration))
        + await DeleteAsync(Demonstration.Batches(store));

    /// <summary>What is deleted past the context must be noted for the load.</summary>
    private async Task<int> DeleteAsync<T>(IQueryable<T> rows)
        where T : class
    {
        var deleted = await rows.ExecuteDeleteAsync(cancellation);
        if (deleted > 0)
            store.Add(PendingChange.In<T>());
        return deleted;
    }
}
