using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.Imports;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Operational.Plans;
using Warehouse.Model.Operational.Poverty;
using Warehouse.Model.Operational.Reviews;
using Warehouse.Model.Operational.Territory;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load;

/// <summary>What the star lacks: the operational store's pending changes without those that the last load took over.</summary>
internal sealed class Backlog
{
    private const int AtOnce = 1_000;

    /// <summary>The tables that make the star; changes of others are no reason to load.</summary>
    private static readonly HashSet<string> Sources =
    [
        nameof(Department), nameof(Regional), nameof(TrainingCentre), nameof(Municipality), nameof(Population), nameof(MunicipalityCategory),
        nameof(MunicipalTypology), nameof(PdetMunicipality), nameof(PovertyIndex), nameof(PovertyValue), nameof(Plan), nameof(ReviewCycle),
        nameof(PriorityMunicipality), nameof(PlanReview), nameof(AllianceOpportunity), nameof(Commitment), nameof(CommitmentTarget),
        nameof(Indicator), nameof(ExecutingEntity), nameof(Programme), nameof(OutcomeRecord), nameof(Goal), nameof(ImportBatch),
    ];

    private readonly IReadOnlyList<Guid> seen;

    private Backlog(bool everything, IReadOnlyList<PendingChange> changes, IReadOnlyList<Guid> seen) =>
        (Everything, Changes, this.seen) = (everything, changes, seen);

    /// <summary>The star holds nothing, or what another store or other rules made: all is loaded.</summary>
    public bool Everything { get; }

    /// <summary>What changed since.</summary>
    public IReadOnlyList<PendingChange> Changes { get; }

    /// <summary>Whether there is nothing to do.</summary>
    public bool IsEmpty => !Everything && Changes.Count == 0;

    /// <summary>Reads it inside the snapshot that the load reads: a change that commits later is in a later backlog.</summary>
    public static async Task<Backlog> ReadAsync(OperationalContext store, StarContext star, LoadRun? last, int rules, CancellationToken cancellationToken)
    {
        var pending = await store.PendingChanges.OrderBy(c => c.Id).ToListAsync(cancellationToken);
        var loaded = await star.LoadedChanges.Select(c => c.Id).ToHashSetAsync(cancellationToken);
        var receipt = await store.LoadReceipts.SingleOrDefaultAsync(cancellationToken);
        var known = last?.RulesVersion == rules && (receipt?.Publication == last.Publication || HoldsAll(pending, loaded));
        return new(!known, [.. pending.Where(c => !loaded.Contains(c.Id) && Sources.Contains(c.Entity))], [.. pending.Select(c => c.Id)]);
    }

    /// <summary>Whether any of the tables changed.</summary>
    public bool Holds(params ReadOnlySpan<string> entities)
    {
        foreach (var entity in entities)
        {
            if (Changes.Any(c => c.Entity == entity))
                return true;
        }

        return Everything;
    }

    /// <summary>Whether any other table changed.</summary>
    public bool HoldsOtherThan(params string[] entities) => Everything || Changes.Any(c => !entities.Contains(c.Entity));

    /// <summary>The changes that were seen, for the star to remember.</summary>
    public IEnumerable<LoadedChange> Seen => seen.Select(id => new LoadedChange { Id = id });

    /// <summary>
    /// Takes the changes out of the operational store once the load is published. What cannot be taken away now, because
    /// somebody writes, goes with a later load: until then the star remembers it.
    /// </summary>
    public async Task TakeAwayAsync(OperationalContext store, LoadRun published, CancellationToken cancellationToken)
    {
        try
        {
            store.Database.SetCommandTimeout(TimeSpan.FromSeconds(1));
            await SignAsync(store, published.Publication, cancellationToken);
            foreach (var some in seen.Chunk(AtOnce))
                await store.PendingChanges.Where(c => some.Contains(c.Id)).ExecuteDeleteAsync(cancellationToken);
        }
        catch (Exception busy) when (busy is DbException or DbUpdateException)
        {
        }
    }

    private static async Task SignAsync(OperationalContext store, Guid publication, CancellationToken cancellationToken)
    {
        if (await store.LoadReceipts.ExecuteUpdateAsync(r => r.SetProperty(x => x.Publication, publication), cancellationToken) > 0)
            return;
        store.Add(new LoadReceipt { Publication = publication });
        await store.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Before it was signed, a store still lists all that its star has seen; one that was restored from a copy does not.</summary>
    private static bool HoldsAll(IReadOnlyList<PendingChange> pending, HashSet<Guid> loaded) =>
        loaded.Count > 0 && loaded.IsSubsetOf(pending.Select(c => c.Id));
}
