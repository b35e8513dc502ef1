using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Warehouse.Model;
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
    private const int AtOnce = 250;

    /// <summary>The tables that make the star; changes of others are no reason to load.</summary>
    private static readonly HashSet<string> Sources =
    [
        nameof(Department), nameof(Regional), nameof(TrainingCentre), nameof(Municipality), nameof(Population), nameof(MunicipalityCategory),
        nameof(MunicipalTypology), nameof(PdetMunicipality), nameof(PovertyIndex), nameof(PovertyValue), nameof(Plan), nameof(ReviewCycle),
        nameof(PriorityMunicipality), nameof(PlanReview), nameof(AllianceOpportunity), nameof(Commitment), nameof(CommitmentTarget),
        nameof(Indicator), nameof(ExecutingEntity), nameof(Programme), nameof(OutcomeRecord), nameof(Goal), nameof(ImportBatch),
    ];

    private readonly List<PendingChange> seen;
    private readonly HashSet<Guid> loaded;

    private Backlog(bool everything, IReadOnlyList<PendingChange> changes, List<PendingChange> seen, HashSet<Guid> loaded) =>
        (Everything, Changes, this.seen, this.loaded) = (everything, changes, seen, loaded);

    /// <summary>The star holds nothing, or what another store or other rules made: all is loaded.</summary>
    public bool Everything { get; }

    /// <summary>What changed since.</summary>
    public IReadOnlyList<PendingChange> Changes { get; }

    /// <summary>Whether there is nothing to do.</summary>
    public bool IsEmpty => !Everything && Changes.Count == 0;

    /// <summary>Reads it inside the snapshot that the load reads: a change that commits later is in a later backlog.</summary>
    public static Backlog Read(IBulkReader reader, OperationalContext store, StarContext star, LoadRun? last, int rules)
    {
        var pending = reader.Rows(store, Columns, Of);
        pending.Sort((a, b) => a.Id.CompareTo(b.Id));
        HashSet<Guid> loaded = [];
        reader.Rows<LoadedChange, LoadedChange>(star, c => new { c.Id }, row => new() { Id = row.Guid(0) }).ForEach(c => loaded.Add(c.Id));
        var signed = reader.Rows<LoadReceipt, Guid>(store, r => new { r.Publication }, row => row.Guid(0));
        var known = last?.RulesVersion == rules && (signed.Contains(last.Publication) || HoldsAll(pending, loaded));
        return new(!known, [.. pending.Where(c => !loaded.Contains(c.Id) && Sources.Contains(c.Entity))], pending, loaded);
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

    /// <summary>The changes that were seen and that the star does not remember yet.</summary>
    public IReadOnlyCollection<LoadedChange> Remembered => seen.FindAll(c => !loaded.Contains(c.Id)).ConvertAll(c => new LoadedChange { Id = c.Id });

    /// <summary>The changes that the star remembers and that the operational store no longer lists.</summary>
    public IReadOnlyCollection<LoadedChange> Forgotten
    {
        get
        {
            HashSet<Guid> forgotten = new(loaded);
            seen.ForEach(c => forgotten.Remove(c.Id));
            List<LoadedChange> changes = [];
            foreach (var id in forgotten)
                changes.Add(new() { Id = id });
            return changes;
        }
    }

    /// <summary>
    /// Takes the changes out of the operational store once the load is published. What cannot be taken away now, because
    /// somebody writes, goes with a later load: until then the star remembers it.
    /// </summary>
    public async Task TakeAwayAsync(OperationalContext store, LoadRun published, CancellationToken cancellationToken)
    {
        try
        {
            store.Database.SetCommandTimeout(TimeSpan.FromSeconds(1));
            await store.Database.OpenConnectionAsync(cancellationToken);
            await SignAsync(store, published.Publication, cancellationToken);
            for (var from = 0; from < seen.Count; from += AtOnce)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var some = new object[Math.Min(AtOnce, seen.Count - from)];
                for (var i = 0; i < some.Length; i++)
                    some[i] = seen[from + i].Id;
                using var taken = RepeatedChange.Deleting<PendingChange>(store, c => new { c.Id }, some.Length);
                taken.Run(some);
            }
        }
        catch (Exception busy) when (busy is DbException or DbUpdateException)
        {
        }
    }

    private static readonly Expression<Func<PendingChange, object>> Columns = c => new
    {
        c.Id,
        c.Entity,
        c.ImportBatchId,
        c.MunicipalityCode,
        c.Year,
        c.Month,
        c.IndicatorCode,
    };

    /// <summary>Takes the columns in the order in which they are asked for.</summary>
    private static PendingChange Of(IStoredRow row) => new()
    {
        Id = row.Guid(0),
        Entity = row.Text(1),
        ImportBatchId = row.IsNull(2) ? null : row.Int32(2),
        MunicipalityCode = row.IsNull(3) ? null : row.Text(3),
        Year = row.IsNull(4) ? null : row.Int32(4),
        Month = row.IsNull(5) ? null : row.Int32(5),
        IndicatorCode = row.IsNull(6) ? null : row.Text(6),
    };

    private static async Task SignAsync(OperationalContext store, Guid publication, CancellationToken cancellationToken)
    {
        using var receipt = RepeatedChange.Setting<LoadReceipt>(store, r => new { r.Publication });
        if (receipt.Run(publication) > 0)
            return;
        store.Add(new LoadReceipt { Publication = publication });
        await store.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Before it was signed, a store still lists all that its star has seen; one that was restored from a copy does not.</summary>
    private static bool HoldsAll(IReadOnlyList<PendingChange> pending, HashSet<Guid> loaded) =>
        loaded.Count > 0 && loaded.IsSubsetOf(pending.Select(c => c.Id));
}
