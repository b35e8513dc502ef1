using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Demo.Outcomes;
using Warehouse.Etl.Import.Opportunities;
using Warehouse.Model;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Imports;

namespace Warehouse.Etl.Demo;

/// <summary>
/// The demonstration scenario in the operational store: reviews, commitments, budgets and outcomes that nobody ever reported,
/// every row marked. It is made or replaced in one transaction, as one import batch, and removed without trace.
/// </summary>
/// <param name="stores">The operational store.</param>
/// <param name="bulk">The provider's bulk writer.</param>
internal sealed class Demonstration(IDbContextFactory<OperationalContext> stores, IBulkWriter bulk)
{
    /// <summary>The source of its batch and of its outcomes.</summary>
    public const string Source = "demonstration";

    /// <summary>Makes the scenario in place of any other; leaves the store as it is when it holds this very one.</summary>
    /// <param name="scenario">Scale and seed.</param>
    /// <param name="outcomes">Told how many outcomes have been made; null when nobody watches.</param>
    /// <param name="cancellationToken">Ends the making; the store stays as it was.</param>
    /// <returns>The batch, and whether it is new.</returns>
    /// <exception cref="InvalidOperationException">The store lacks the real country.</exception>
    public async Task<(ImportBatch Batch, bool Made)> MakeAsync(Scenario scenario, Action<long>? outcomes, CancellationToken cancellationToken)
    {
        await using var store = await stores.CreateDbContextAsync(cancellationToken);
        await using var transaction = await bulk.BeginAsync(store, cancellationToken);
        if (await Batches(store).SingleOrDefaultAsync(b => b.Sha256 == scenario.Fingerprint, cancellationToken) is { } same)
            return (same, false);

        await DemonstrationRemoval.RunAsync(store, cancellationToken);
        var batch = await BeginAsync(store, scenario, cancellationToken);
        var country = await Country.ReadAsync(store, cancellationToken);
        var session = new DemonstrationSession(store, bulk, country, scenario, new(batch), cancellationToken);
        var plans = await DemonstrationPlans.MakeAsync(session);
        await ProjectAreas.RefreshAsync(store, bulk, cancellationToken);
        var reviews = await DemonstrationReviews.MakeAsync(session, plans);
        var commitments = await DemonstrationCommitments.MakeAsync(session, reviews);
        await DemonstrationBudgets.MakeAsync(session, commitments);
        await DemonstrationOutcomes.MakeAsync(session, commitments, outcomes);
        batch.FinishedAt = DateTime.UtcNow;
        await store.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return (batch, true);
    }

    /// <summary>Removes every row of any scenario, in one transaction.</summary>
    /// <returns>How many rows there were; 0 when nothing was changed.</returns>
    public async Task<long> RemoveAsync(CancellationToken cancellationToken)
    {
        await using var store = await stores.CreateDbContextAsync(cancellationToken);
        await using var transaction = await bulk.BeginAsync(store, cancellationToken);
        var removed = await DemonstrationRemoval.RunAsync(store, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return removed;
    }

    /// <summary>The batches of scenarios: one, or none.</summary>
    internal static IQueryable<ImportBatch> Batches(OperationalContext store) => store.ImportBatches.Where(b => b.Source == Source);

    private static async Task<ImportBatch> BeginAsync(OperationalContext store, Scenario scenario, CancellationToken cancellationToken)
    {
        var batch = new ImportBatch
        {
            Source = Source,
            FileName = scenario.Name,
            Sha256 = scenario.Fingerprint,
            Layout = Scenario.Layout,
            StartedAt = DateTime.UtcNow,
        };
        store.Add(batch);
        await store.SaveChangesAsync(cancellationToken);
        return batch;
    }
}
