using Microsoft.EntityFrameworkCore;
using Warehouse.Model;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Imports;
using Warehouse.Model.Operational.Poverty;
using Warehouse.Model.Operational.Reviews;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Etl.Import;

/// <summary>
/// Makes the priority list of every cycle that has no official one: the poorest municipalities by the cycle's index, of those
/// that were municipalities when the cycle opened (the other units had no mayor and no plan).
/// </summary>
internal static class RankedPriorityLists
{
    /// <summary>Brings the lists up to date in one transaction; writes nothing when they are.</summary>
    /// <returns>The cycles whose list is new or different.</returns>
    public static async Task<IReadOnlyList<string>> RefreshAsync(OperationalContext store, IBulkWriter bulk, CancellationToken cancellationToken)
    {
        List<string> changed = [];
        await using var transaction = await bulk.BeginAsync(store, cancellationToken);
        var cycles = await store.ReviewCycles
            .Where(c => c.ListOrigin == ListOrigin.Ranked && c.PovertyIndexCode != null).ToListAsync(cancellationToken);
        foreach (var cycle in cycles)
        {
            var list = ListOf(cycle, await store.PovertyValues.Include(v => v.Municipality)
                .Where(v => v.IndexCode == cycle.PovertyIndexCode && v.Value != null).ToListAsync(cancellationToken));
            var stored = await store.PriorityMunicipalities.Where(p => p.CycleCode == cycle.Code)
                .OrderBy(p => p.Position).Select(p => p.MunicipalityCode).ToListAsync(cancellationToken);
            if (list.Select(p => p.MunicipalityCode).SequenceEqual(stored))
                continue;
            await store.PriorityMunicipalities.Where(p => p.CycleCode == cycle.Code).ExecuteDeleteAsync(cancellationToken);
            store.AddRange(list);
            store.Add(PendingChange.In<PriorityMunicipality>());
            changed.Add(cycle.Code);
        }

        await store.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return changed;
    }

    /// <summary>Equal values stand in the order of their codes. Each entry keeps the batch and line of the value that put it there.</summary>
    internal static IReadOnlyList<PriorityMunicipality> ListOf(ReviewCycle cycle, IEnumerable<PovertyValue> values) =>
        [.. values
            .Where(v => v.Municipality!.TypeOn(cycle.OpensOn) == MunicipalityType.Municipality && v.Municipality.ExistedOn(cycle.OpensOn))
            .OrderByDescending(v => v.Value).ThenBy(v => v.MunicipalityCode, StringComparer.Ordinal)
            .Take(cycle.PrioritySize)
            .Select((v, i) => new PriorityMunicipality
            {
                CycleCode = cycle.Code,
                MunicipalityCode = v.MunicipalityCode,
                Position = i + 1,
                ImportBatchId = v.ImportBatchId,
                SourceLine = v.SourceLine,
            })];
}
