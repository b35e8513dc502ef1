using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Imports;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Etl.Quality;

/// <summary>Checks of the operational store against itself. They hold for any data, not only for what ships.</summary>
internal static class OperationalChecks
{
    /// <summary>Runs them all.</summary>
    public static async Task<IReadOnlyList<Check>> RunAsync(OperationalContext store, CancellationToken cancellationToken) =>
    [
        .. await AccountingAsync(store, cancellationToken),
        .. await RanksAsync(store, cancellationToken),
        .. await ListsAsync(store, cancellationToken),
        .. await IncomeProgrammesAsync(store, cancellationToken),
        .. await SeatsAsync(store, cancellationToken),
    ];

    private static async Task<IEnumerable<Check>> AccountingAsync(OperationalContext store, CancellationToken cancellationToken)
    {
        var batches = await store.ImportBatches.ToListAsync(cancellationToken);
        var rejects = await store.RejectedRows.CountAsync(r => r.Severity == Severity.Reject, cancellationToken);
        return
        [
            new("imports: read = loaded + unchanged + rejected + duplicates",
                batches.Sum(b => (long)b.Read), batches.Sum(b => (long)b.Loaded + b.Unchanged + b.Rejected + b.Duplicates)),
            new("imports: every rejected row is kept", batches.Sum(b => (long)b.Rejected), rejects),
        ];
    }

    private static async Task<IEnumerable<Check>> RanksAsync(OperationalContext store, CancellationToken cancellationToken) =>
        from i in await store.PovertyValues.GroupBy(v => v.IndexCode)
            .Select(g => new { Index = g.Key, Valued = g.Count(v => v.Value != null), Ranked = g.Count(v => v.Rank != null) })
            .OrderBy(g => g.Index).ToListAsync(cancellationToken)
        select new Check($"poverty {i.Index}: every unit with a value has a rank, and no other", i.Valued, i.Ranked);

    private static async Task<IEnumerable<Check>> ListsAsync(OperationalContext store, CancellationToken cancellationToken) =>
        (await store.ReviewCycles.Include(c => c.Priorities).ToListAsync(cancellationToken))
            .Where(c => c.PovertyIndexCode is not null || c.ListOrigin == ListOrigin.Official)
            .SelectMany(c => new Check[]
            {
                new($"cycle {c.Code}: municipalities on the list", c.PrioritySize, c.Priorities.Count),
                new($"cycle {c.Code}: last position, so that there is no gap", c.PrioritySize, c.Priorities.Select(p => p.Position).DefaultIfEmpty().Max()),
            });

    /// <summary>DPS publishes the sum of its income programmes as a programme of its own, which shows that no part is missing.</summary>
    private static async Task<IEnumerable<Check>> IncomeProgrammesAsync(OperationalContext store, CancellationToken cancellationToken)
    {
        var sums = await store.ProgrammeFigures.Where(f => f.ProgrammeCode == "GIV" && f.Measure != "families")
            .GroupBy(f => new { f.Year, f.Measure }).Select(g => new { g.Key.Year, g.Key.Measure, Sum = g.Sum(f => f.Value) })
            .ToListAsync(cancellationToken);
        List<Check> checks = [];
        foreach (var sum in sums.OrderBy(s => (s.Year, s.Measure)))
        {
            var indicator = sum.Measure == "persons" ? "INC_PEOPLE" : "INC_PROJECTS";
            var parts = await store.OutcomeRecords.Where(r => r.IndicatorCode == indicator && r.Year == sum.Year && !r.Demonstration)
                .SumAsync(r => r.Value, cancellationToken);
            checks.Add(new($"outcomes {indicator} {sum.Year}: programmes = published sum GIV", sum.Sum, parts));
        }

        return checks;
    }

    private static async Task<IEnumerable<Check>> SeatsAsync(OperationalContext store, CancellationToken cancellationToken)
    {
        var known = store.Municipalities.Select(m => m.Code);
        return
        [
            new("regionals: seats that are no known municipality", 0,
                await store.Regionals.CountAsync(r => r.SeatMunicipalityCode != null && !known.Contains(r.SeatMunicipalityCode), cancellationToken)),
        ];
    }
}
