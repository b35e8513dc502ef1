using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Load.Dimensions;
using Warehouse.Model.Operational.Imports;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>Which outcomes a load looks at: all, whole years, and slices of other years.</summary>
internal sealed record OutcomeScope(bool Everything, IReadOnlyList<int> Years, IReadOnlyList<Slice> Slices)
{
    /// <summary>A year is read as a whole when more slices of it changed than this, and more than a part of its facts.</summary>
    private const int FewSlices = 1_000, FactsASlice = 16;

    /// <summary>More rows of a batch in one year than this are not looked at slice by slice.</summary>
    private const int ManyRows = 200_000;

    public bool IsEmpty => !Everything && Years.Count == 0 && Slices.Count == 0;

    public static async Task<OutcomeScope> ReadAsync(LoadSession session, DimensionKeys keys, ControlLedger ledger, CancellationToken cancellationToken)
    {
        var changes = session.Backlog.Changes.Where(c => c.Entity == nameof(OutcomeRecord)).ToList();
        if (session.Backlog.Everything || keys.Accumulations.Changed || changes.Exists(c => c is { Year: null, ImportBatchId: null }))
            return new(true, [], []);

        var years = changes.Where(c => c.MunicipalityCode is null && c.Year is not null).Select(c => c.Year!.Value).ToHashSet();
        var slices = changes.Select(SliceOf).OfType<Slice>().ToHashSet();
        foreach (var batch in changes.Select(c => c.ImportBatchId).OfType<int>().Distinct())
            await AddBatchAsync(session, batch, years, slices, cancellationToken);
        await new MovedOutcomes(session, keys.Municipalities.MovedFrom).AddToAsync(ledger, years, slices, cancellationToken);
        years.UnionWith(slices.GroupBy(s => s.Year).Where(g => g.Count() > Math.Max(FewSlices, ledger.FactsOf(g.Key) / FactsASlice)).Select(g => g.Key));
        var others = slices.Where(s => !years.Contains(s.Year)).ToList();
        others.Sort(Slice.Compare);
        return new(false, [.. years.Order()], others);
    }

    private static Slice? SliceOf(PendingChange change) => change is { Year: { } year, Month: { } month, MunicipalityCode: { } municipality, IndicatorCode: { } indicator }
        ? new(year, month, municipality, indicator)
        : null;

    private static async Task AddBatchAsync(LoadSession session, int batch, HashSet<int> years, HashSet<Slice> slices, CancellationToken cancellationToken)
    {
        var rows = session.Operational.OutcomeRecords.Where(r => r.ImportBatchId == batch);
        var counts = await rows.GroupBy(r => r.Year).Select(g => new { Year = g.Key, Rows = g.Count() }).ToListAsync(cancellationToken);
        years.UnionWith(counts.Where(c => c.Rows > ManyRows).Select(c => c.Year));
        var others = counts.Select(c => c.Year).Where(y => !years.Contains(y)).ToList();
        if (others.Count > 0)
        {
            slices.UnionWith(await rows.Where(r => others.Contains(r.Year))
                .Select(r => new { r.Year, r.Month, r.MunicipalityCode, r.IndicatorCode }).Distinct()
                .Select(s => new Slice(s.Year, s.Month, s.MunicipalityCode, s.IndicatorCode)).ToListAsync(cancellationToken));
        }
    }
}
