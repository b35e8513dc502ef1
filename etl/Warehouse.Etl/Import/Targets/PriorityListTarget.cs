using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Sources;
using Warehouse.Etl.Sources.Reviews;
using Warehouse.Model.Operational.Imports;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Etl.Import.Targets;

/// <summary>
/// Official priority lists. A list replaces the cycle's whole list, ranked or official, or nothing at all: half a list would
/// leave municipalities out in silence.
/// </summary>
internal sealed class PriorityListTarget : Target<PriorityListRow>
{
    private readonly List<(PriorityListRow Row, int Line)> taken = [];
    private ImportSession session = null!;
    private KnownCodes municipalities = null!, cycles = null!;
    private HashSet<(string, int, string)> stored = [];

    /// <inheritdoc/>
    public override object KeyOf(PriorityListRow row) => (row.CycleCode, row.MunicipalityCode);

    /// <inheritdoc/>
    public override async Task PrepareAsync(ImportSession session)
    {
        this.session = session;
        municipalities = await KnownCodes.MunicipalitiesAsync(session);
        cycles = await KnownCodes.CyclesAsync(session);
        var places = await session.Store.PriorityMunicipalities
            .Where(p => p.Cycle!.ListOrigin == ListOrigin.Official)
            .Select(p => new { p.CycleCode, p.Position, p.MunicipalityCode }).ToListAsync(session.Cancellation);
        stored = [.. places.Select(p => (p.CycleCode, p.Position, p.MunicipalityCode))];
    }

    /// <inheritdoc/>
    public override RowResult Take(PriorityListRow row, int line)
    {
        if ((cycles.Refuse(row.CycleCode, "cycle_code") ?? municipalities.Refuse(row.MunicipalityCode, "municipality_code")) is { } problem)
            return problem;
        taken.Add((row, line));
        return !stored.Contains((row.CycleCode, row.Position, row.MunicipalityCode));
    }

    /// <inheritdoc/>
    public override async Task WriteAsync()
    {
        foreach (var list in taken.GroupBy(t => t.Row.CycleCode))
        {
            RefuseGaps(list.Key, [.. list.Select(t => t.Row.Position)]);
            if (session.Batch.Loaded > 0 || list.Count() != stored.Count(s => s.Item1 == list.Key))
                await ReplaceAsync(list.Key, [.. list]);
        }
    }

    private void RefuseGaps(string cycle, List<int> positions)
    {
        positions.Sort();
        if (session.Batch.Rejected > 0 || !positions.SequenceEqual(Enumerable.Range(1, positions.Count)))
        {
            throw new UnreadableFileException(session.Batch.FileName,
                $"the list of {cycle} is not whole: {session.Batch.Rejected} rows were refused and {positions.Count} are left; "
                + $"their positions must run from 1 to {positions.Count} without gap or repetition. The stored list was kept");
        }
    }

    private async Task ReplaceAsync(string cycle, IReadOnlyList<(PriorityListRow Row, int Line)> list)
    {
        var kept = list.Select(t => t.Row.MunicipalityCode).ToHashSet();
        var before = await session.Store.PriorityMunicipalities.Where(p => p.CycleCode == cycle).ToListAsync(session.Cancellation);
        session.Batch.Removed += before.Count(p => !kept.Contains(p.MunicipalityCode));
        await session.Store.PriorityMunicipalities.Where(p => p.CycleCode == cycle).ExecuteDeleteAsync(session.Cancellation);
        await session.Store.ReviewCycles.Where(c => c.Code == cycle).ExecuteUpdateAsync(c => c
            .SetProperty(x => x.ListOrigin, ListOrigin.Official)
            .SetProperty(x => x.PrioritySize, list.Count), session.Cancellation);
        session.Store.Add(PendingChange.In<ReviewCycle>());
        await session.Bulk.InsertAsync(session.Store, list.Select(t => new PriorityMunicipality
        {
            CycleCode = cycle,
            MunicipalityCode = t.Row.MunicipalityCode,
            Position = t.Row.Position,
            ImportBatchId = session.Batch.Id,
            SourceLine = t.Line,
        }), session.Cancellation);
    }
}
