using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>Rows and plain sums of outcome records: the store's own sums show that every row was read.</summary>
internal readonly record struct StoredOutcomes(long Records, long Value, long People, long CostCop)
{
    /// <summary>Sums by source, which an index has in order: SQLite would sort all records for sums of everything.</summary>
    public static async Task<StoredOutcomes> AsOf(IQueryable<OutcomeRecord> records, CancellationToken cancellationToken)
    {
        var sources = await records.GroupBy(r => r.Source)
            .Select(g => new StoredOutcomes(g.LongCount(), g.Sum(r => r.Value), g.Sum(r => r.People ?? 0), g.Sum(r => r.CostCop ?? 0)))
            .ToListAsync(cancellationToken);
        return new(sources.Sum(s => s.Records), sources.Sum(s => s.Value), sources.Sum(s => s.People), sources.Sum(s => s.CostCop));
    }

    public StoredOutcomes With(in OutcomeReading record) => new(
        Records + 1, checked(Value + record.Value), checked(People + (record.People ?? 0)), checked(CostCop + (record.CostCop ?? 0)));

    public IEnumerable<LoadCheck> Compare(StoredOutcomes read) =>
    [
        Check("rows", Records, read.Records),
        Check("value", Value, read.Value),
        Check("people", People, read.People),
        Check("cost", CostCop, read.CostCop),
    ];

    private static LoadCheck Check(string what, long stored, long read) =>
        new() { Name = $"outcomes in all, {what}: stored = read", Expected = stored, Actual = read, Passed = stored == read };
}
