using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Sources;
using Warehouse.Etl.Sources.Reviews;
using Warehouse.Model.Operational.Imports;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Etl.Import.Targets;

/// <summary>
/// Official priority lists. A list replaces the cycle's whole list, ranked or official, or nothing at all: half a list would
/// leave municipalities out in silence. A list that is refused comes back whole, and the stored one is kept.
/// </summary>
internal sealed class PriorityListTarget : Target<PriorityListRow>
{
    private readonly List<(PriorityListRow Row, int Line)> understood = [], taken = [];
    private ImportSession session = null!;
    private KnownCodes municipalities = null!, cycles = null!;
    private HashSet<(string, int, string)> stored = [];

    /// <inheritdoc/>
    public override bool AllOrNothing => true;

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
        understood.Add((row, line));
        if ((cycles.Refuse(row.CycleCode, "cycle_code") ?? municipalities.Refuse(row.MunicipalityCode, "municipality_code")) is { } problem)
            return problem;
        taken.Add((row, line));
        return !stored.Contains((row.CycleCode, row.Position, row.MunicipalityCode));
    }

    /// <inheritdoc/>
    public override IEnumerable<(int Line, Problem Problem)> Conclude()
    {
        var unread = session.Batch.Rejected - (understood.Count - taken.Count);
        return understood.GroupBy(t => t.Row.CycleCode).SelectMany(list => OutOfSequence(list, gaps: unread == 0));
    }

    /// <inheritdoc/>
    public override async Task WriteAsync()
    {
        if (session.Batch.Rejected > 0)
            return;
        foreach (var list in taken.GroupBy(t => t.Row.CycleCode))
        {
            if (session.Batch.Loaded > 0 || list.Count() != stored.Count(s => s.Item1 == list.Key))
                await ReplaceAsync(list.Key, [.. list]);
        }
    }

    /// <summary>
    /// Positions run from 1; a repeated one is told on its second row, a missing one on the row after the gap, unless a row that could
    /// not be read may be the one.
    /// </summary>
    private static IEnumerable<(int Line, Problem Problem)> OutOfSequence(IEnumerable<(PriorityListRow Row, int Line)> list, bool gaps)
    {
        var last = 0;
        foreach (var (row, line) in list.OrderBy(t => t.Row.Position).ThenBy(t => t.Line))
        {
            if (row.Position == last)
                yield return (line, new(Rules.Sequence, "position", $"position: {row.Position} stands in the list already."));
            else if (gaps && row.Position > last + 1)
                yield return (line, new(Rules.Sequence, "position", $"position: {last + 1} is missing before {row.Position}."));
            last = row.Position;
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
