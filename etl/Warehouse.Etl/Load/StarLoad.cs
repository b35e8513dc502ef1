using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Load.Checks;
using Warehouse.Etl.Load.Dimensions;
using Warehouse.Etl.Load.Facts;
using Warehouse.Etl.Load.Outcomes;
using Warehouse.Etl.Load.Rehearsal;
using Warehouse.Model;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Imports;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load;

/// <summary>
/// Loads the star schema from the operational store. Reads one unchanging state of the store, writes in one transaction and
/// publishes only when every control sum agrees: readers see the old load or the new one. What is new the store's
/// <see cref="PendingChange">pending changes</see> tell.
/// </summary>
public sealed class StarLoad(
    IDbContextFactory<OperationalContext> operational,
    IDbContextFactory<StarContext> star,
    IBulkWriter bulk,
    IBulkReader reader,
    IStoreTransactions transactions,
    TimeProvider clock)
{
    /// <summary>Grows when a load of the same data would give another star.</summary>
    internal const int RulesVersion = 7;

    /// <summary>Of how many loads the checks are kept.</summary>
    private const int ChecksKept = 30;

    /// <summary>How long a load waits for another one when nobody says.</summary>
    public static readonly TimeSpan UsualPatience = TimeSpan.FromSeconds(30);

    /// <summary>How long a load waits for another one.</summary>
    public TimeSpan Patience { get; init; } = UsualPatience;

    /// <summary>Loads everything, also what did not change; dimensions keep their keys and their history.</summary>
    public bool Anew { get; init; }

    /// <summary>Only tells what a load would change; nothing is published.</summary>
    public bool Rehearsal { get; init; }

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
        var last = Last(target);
        await using var source = await operational.CreateDbContextAsync(cancellationToken);
        await using var snapshot = await transactions.BeginSnapshotAsync(source, cancellationToken);
        var backlog = Backlog.Read(reader, source, target, Anew ? null : last, RulesVersion);
        if (backlog.IsEmpty)
            return new(false, await target.LoadRuns.SingleAsync(r => r.Id == last!.Id, cancellationToken), []);

        var run = NextRun(source, last, started, backlog);
        var session = new LoadSession(run, source, target, bulk, reader, backlog, progress);
        var published = Rehearsal ? await StarFigures.ReadAsync(target, cancellationToken) : null;
        await FillAsync(session, cancellationToken);
        if (published is not null)
            return await CompareAsync(session, published, cancellationToken);
        await RecordAsync(session, last, cancellationToken);
        await publication.CommitAsync(cancellationToken);
        await snapshot.DisposeAsync();
        await backlog.TakeAwayAsync(source, run, cancellationToken);
        return new(true, run, session.Tables);
    }

    /// <summary>Both states are read inside the transaction of the load, which ends without being published.</summary>
    private static async Task<LoadResult> CompareAsync(LoadSession session, StarFigures published, CancellationToken cancellationToken) =>
        new(false, session.Run, session.Tables)
        {
            Changes = published.ChangesTo(await StarFigures.ReadAsync(session.Star, cancellationToken)),
            TableChanges = await TableChange.OfAsync(session, cancellationToken),
        };

    /// <summary>What tells the last load from others; null when there was none.</summary>
    private LoadRun? Last(StarContext star) => reader.Rows<LoadRun, LoadRun>(
        star,
        r => new { r.Id, r.RulesVersion, r.Publication, r.ContainsDemonstrationData },
        row => new() { Id = row.Int32(0), RulesVersion = row.Int32(1), Publication = row.Guid(2), ContainsDemonstrationData = row.Boolean(3) }).MaxBy(r => r.Id);

    private LoadRun NextRun(OperationalContext source, LoadRun? last, DateTime started, Backlog backlog) => new()
    {
        Id = (last?.Id ?? 0) + 1,
        StartedAt = started,
        LastBatchId = reader.Rows<ImportBatch, int>(source, b => new { b.Id }, row => row.Int32(0)).DefaultIfEmpty().Max(),
        RulesVersion = RulesVersion,
        Whole = backlog.Everything,
    };

    private static async Task FillAsync(LoadSession session, CancellationToken cancellationToken)
    {
        var keys = await DimensionKeys.LoadAsync(session, cancellationToken);
        var outcomes = new OutcomeLoad(session, keys, ControlLedger.Read(session, keys));
        var years = outcomes.Ledger.Years.ToHashSet();
        await outcomes.RunAsync(await OutcomeScope.ReadAsync(session, keys, outcomes.Ledger, cancellationToken), cancellationToken);
        await PeriodDimension.LoadAsync(session, years, [.. outcomes.Ledger.Years], cancellationToken);
        await PovertyFacts.LoadAsync(session, keys, cancellationToken);
        await PopulationFacts.LoadAsync(session, keys, cancellationToken);
        await PriorityFacts.LoadAsync(session, keys, cancellationToken);
        await PlanReviewFacts.LoadAsync(session, keys, cancellationToken);
        await TargetFacts.LoadAsync(session, keys, cancellationToken);
        await CommitmentFacts.LoadAsync(session, keys, outcomes.Change, cancellationToken);
        await Freshness.LoadAsync(session, cancellationToken);
        await CheckAsync(session, keys, outcomes, cancellationToken);
    }

    private static async Task CheckAsync(LoadSession session, DimensionKeys keys, OutcomeLoad outcomes, CancellationToken cancellationToken)
    {
        session.Checks.AddRange(OutcomeChecks.Of(outcomes.Ledger.Rows));
        session.Checks.AddRange(await TableChecks.RunAsync(session, cancellationToken));
        var failed = session.Checks.Where(c => !c.Passed).ToList();
        if (failed.Count > 0)
        {
            var rows = await DifferingOutcomes.OfAsync(session, keys, outcomes.Ledger.Rows, cancellationToken);
            throw new LoadFailedException(failed, [.. rows, .. DifferingMembers.Of(session, failed)]);
        }

        var facts = outcomes.Ledger.Rows.Where(s => s.Stage == LoadStage.Star).ToList();
        session.Run.OutcomeFacts = facts.Sum(s => s.Facts);
        (session.Run.FactsAdded, session.Run.FactsRemoved) = (outcomes.Change.Added, outcomes.Change.Removed);
        session.Run.ContainsDemonstrationData = facts.Exists(s => s.Demonstration)
            || Any<FactCommitment>(session, f => new { f.CommitmentKey }, f => new { f.Demonstration })
            || Any<FactPlanReview>(session, f => new { f.PlanKey }, f => new { f.Demonstration })
            || Any<FactTarget>(session, f => new { f.Id }, f => new { f.Demonstration })
            || Any<DimPlan>(session, p => new { p.Key }, p => new { p.Demonstration });
    }

    private static bool Any<T>(LoadSession session, Expression<Func<T, object>> key, Expression<Func<T, object>> demonstration)
        where T : class
    {
        using RepeatedQuestion<int> rows = new(TableQuestion.Of(session.Star, key, demonstration), session.Reader, row => row.Int32(0));
        return rows.Ask(true).Count > 0;
    }

    private async Task RecordAsync(LoadSession session, LoadRun? last, CancellationToken cancellationToken)
    {
        var (star, run) = (session.Star, session.Run);
        await session.WriteAsync("changes", session.Backlog.Forgotten, [], session.Backlog.Remembered, cancellationToken);
        Forget(star, run.Id - ChecksKept);
        run.FinishedAt = clock.GetUtcNow().UtcDateTime;
        await bulk.InsertAsync(star, [run], cancellationToken);
        session.Checks.ForEach(c => c.LoadRunId = run.Id);
        await bulk.InsertAsync(star, session.Checks, cancellationToken);
        await DemonstrationTraces.RemoveAsync(session, last, cancellationToken);
        run.Checks.AddRange(session.Checks);
    }

    /// <summary>Forgets the checks of a load; those of the loads before it went with later loads.</summary>
    private static void Forget(StarContext star, int load)
    {
        using var checks = RepeatedChange.Deleting<LoadCheck>(star, c => new { c.LoadRunId });
        checks.Run(load);
    }
}
