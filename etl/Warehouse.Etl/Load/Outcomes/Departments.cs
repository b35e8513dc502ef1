using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Load.Dimensions;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>
/// Keeps the sums by department up to the yearly aggregate: with what a load changed of it, and anew where municipalities may belong to
/// another department or regional. What is measured afterwards is read again from the star.
/// </summary>
internal sealed class Departments(LoadSession session, DimensionKeys keys, OutcomeLoad load)
{
    private const string Step = "outcomes by department";

    /// <summary>Municipalities changed: rows that did not change themselves may stand under another department.</summary>
    private readonly bool moved = session.Backlog.Holds(MunicipalityDimension.Tables);

    /// <summary>Writes the sums of whole years, of which none are there.</summary>
    public Task AddAsync(IEnumerable<AggregateOutcome> rows, CancellationToken cancellationToken)
    {
        var totals = new DepartmentTotals(keys.Municipalities);
        foreach (var row in rows)
            totals.Add(row);
        return session.AddAsync(Step, totals.Rows(), null, cancellationToken);
    }

    /// <summary>Changes the sums by what changed of the aggregate.</summary>
    public async Task ChangeAsync(Difference<AggregateOutcome> changed, CancellationToken cancellationToken)
    {
        if (moved)
            return;
        using DepartmentRows stored = new(session);
        var touched = changed.Removed.Concat(changed.Added)
            .Select(a => new DepartmentPlace(a.Year, a.IndicatorKey, a.PeriodKey, keys.Municipalities.Row(a.MunicipalityKey)?.DepartmentCode ?? "")).Distinct().ToList();
        var before = touched.SelectMany(stored.Of).ToList();
        before.Sort(DepartmentTotals.Compare);
        var totals = new DepartmentTotals(keys.Municipalities);
        before.ForEach(totals.Begin);
        changed.Removed.ForEach(a => totals.Add(a, -1));
        changed.Added.ForEach(a => totals.Add(a));
        var difference = new Difference<DepartmentOutcome>(DepartmentTotals.Compare, DepartmentTotals.Same);
        difference.Take(before, totals.Rows());
        await session.WriteAsync(Step, difference, cancellationToken);
        Tally sums = new();
        before.ForEach(d => Count(sums, d, -1));
        foreach (var row in touched.SelectMany(stored.Of))
            Count(sums, row, 1);
        load.Ledger.Adjust(LoadStage.Departments, sums);
    }

    /// <summary>Sums everything anew where municipalities changed and not all was loaded anyway.</summary>
    /// <returns>Whether it did.</returns>
    public async Task<bool> RenewAsync(bool everything, CancellationToken cancellationToken)
    {
        if (!moved || everything)
            return false;
        await session.Star.DepartmentOutcomes.ExecuteDeleteAsync(cancellationToken);
        await AddAsync(session.Star.AggregateOutcomes, cancellationToken);
        load.Ledger.Set(LoadStage.Departments, [.. load.Ledger.Years], await MeasuredAsync(load.Ledger.Years, cancellationToken));
        return true;
    }

    /// <summary>What the table holds of some years.</summary>
    public async Task<Tally> MeasuredAsync(IEnumerable<int> years, CancellationToken cancellationToken)
    {
        Tally sums = new();
        var list = years.ToList();
        await foreach (var row in session.Star.DepartmentOutcomes.Where(d => list.Contains(d.Year)).AsAsyncEnumerable().WithCancellation(cancellationToken))
            Count(sums, row, 1);
        return sums;
    }

    private static void Count(Tally sums, DepartmentOutcome row, int sign) =>
        sums.Add((0, row.IndicatorKey, row.Year, row.Demonstration), new(0, row.Facts, row.Value, row.People ?? 0, row.CostCop ?? 0), sign);
}
