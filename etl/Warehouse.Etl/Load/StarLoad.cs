using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Load.Checks;
using Warehouse.Etl.Load.Dimensions;
using Warehouse.Etl.Load.Facts;
using Warehouse.Model;
using Warehouse.Model.Operational;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load;

/// <summary>
/// Loads the star schema from the operational store. Reads one unchanging state of the store, writes in one transaction and
/// publishes only when every control sum agrees: readers see the old load or the new one. What is new the store's
/// <see cref="Model.Operational.Imports.PendingChange">pending changes</see> tell.
/// </summary>
public sealed class StarLoad(
    IDbContextFactory<OperationalContext> operational,
    IDbContextFactory<StarContext> star,
    IBulkWriter bulk,
    IStoreTransactions transactions,
    TimeProvider clock)
{
    /// <summary>Grows when a load of the same data would give another star.</summary>
    private const int RulesVersion = 2;

    /// <summary>How long a load waits for another one.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Loads what is new; writes nothing when there is nothing new.</summary>
    /// <param name="progress">Is told how far the load is; null when nobody watches.</param>
    /// <param name="cancellationToken">Ends the load; the star stays as it was.</param>
    /// <exception cref="LoadFailedException">A control sum differs; nothing was published.</exception>
    /// <exception cref="StoreBusyException">Another load runs and did not end within <see cref="Patience"/>.</exception>
    public async Task<LoadResult> RunAsync(IProgress<LoadProgress>? progress, CancellationToken cancellationToken)
    {
        await using var context = await star.CreateDbContextAsync(cancellationToken);
        return await context.Database.CreateExecutionStrategy()
            .ExecuteAsync(ct => LoadAsync(progress, ct), cancellationToken);
    }

    private async Task<LoadResult> LoadAsync(IProgress<LoadProgress>? progress, CancellationToken cancellationToken)
    {
        var started = clock.GetUtcNow().UtcDateTime;
        await using var target = await star.CreateDbContextAsync(cancellationToken);
        await using var publication = await transactions.BeginLoadAsync(target, Patience, cancellationToken);
        await using var source = await operational.CreateDbContextAsync(cancellationToken);
        await using var snapshot = await transactions.BeginSnapshotAsync(source, cancellationToken);

        var last = await target.LoadRuns.OrderByDescending(r => r.Id).FirstOrDefaultAsync(cancellationToken);
        var backlog = await Backlog.ReadAsync(source, target, last, RulesVersion, cancellationToken);
        if (last is not null && backlog.IsEmpty)
            return new(false, last, []);

        var run = await NextRunAsync(source, last, started, cancellationToken);
        var stage = new LoadStage(source, target, bulk, progress);
        await FillAsync(stage, cancellationToken);
        await CheckAsync(stage, run, cancellationToken);
        await RecordAsync(stage, run, backlog, cancellationToken);
        await publication.CommitAsync(cancellationToken);
        await snapshot.DisposeAsync();
        await backlog.TakeAwayAsync(source, run, cancellationToken);
        return new(true, run, stage.Tables);
    }

    private static async Task<LoadRun> NextRunAsync(OperationalContext source, LoadRun? last, DateTime started, CancellationToken cancellationToken) => new()
    {
        Id = (last?.Id ?? 0) + 1,
        StartedAt = started,
        LastBatchId = await source.ImportBatches.MaxAsync(b => (int?)b.Id, cancellationToken) ?? 0,
        RulesVersion = RulesVersion,
    };

    private static async Task FillAsync(LoadStage stage, CancellationToken cancellationToken)
    {
        var keys = await DimensionKeys.LoadAsync(stage, cancellationToken);
        await PovertyFacts.LoadAsync(stage, keys, cancellationToken);
        await PopulationFacts.LoadAsync(stage, keys, cancellationToken);
        await PriorityFacts.LoadAsync(stage, keys, cancellationToken);
        await PlanReviewFacts.LoadAsync(stage, keys, cancellationToken);
        await TargetFacts.LoadAsync(stage, keys, cancellationToken);
        await CommitmentFacts.LoadAsync(stage, keys, cancellationToken);
        await OutcomeFacts.LoadAsync(stage, keys, cancellationToken);
        await OutcomeAggregates.LoadAsync(stage, cancellationToken);
        await Freshness.LoadAsync(stage, cancellationToken);
    }

    private static async Task CheckAsync(LoadStage stage, LoadRun run, CancellationToken cancellationToken)
    {
        run.Checks.AddRange(await OutcomeChecks.RunAsync(stage, cancellationToken));
        run.Checks.AddRange(await TableChecks.RunAsync(stage, cancellationToken));
        var failed = run.Checks.Where(c => !c.Passed).ToList();
        if (failed.Count > 0)
            throw new LoadFailedException(failed);
    }

    private async Task RecordAsync(LoadStage stage, LoadRun run, Backlog backlog, CancellationToken cancellationToken)
    {
        run.OutcomeFacts = stage.Tables.Single(t => t.Table == OutcomeFacts.Step).Rows;
        run.ContainsDemonstrationData =
            await stage.Star.FactOutcomes.AnyAsync(f => f.Demonstration, cancellationToken)
            || await stage.Star.FactCommitments.AnyAsync(f => f.Demonstration, cancellationToken)
            || await stage.Star.FactPlanReviews.AnyAsync(f => f.Demonstration, cancellationToken)
            || await stage.Star.FactTargets.AnyAsync(f => f.Demonstration, cancellationToken)
            || await stage.Star.DimPlans.AnyAsync(p => p.Demonstration, cancellationToken);
        await stage.ReplaceAsync("changes", backlog.Seen, null, cancellationToken);
        run.FinishedAt = clock.GetUtcNow().UtcDateTime;
        stage.Star.Add(run);
        await stage.Star.SaveChangesAsync(cancellationToken);
    }
}
