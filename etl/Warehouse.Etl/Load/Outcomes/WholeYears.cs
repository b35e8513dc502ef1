using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Load.Dimensions;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>
/// Writes whole years anew: reads records in the order in which the store holds them, sorts them into that of the facts, where
/// records of one grain follow each other and become one fact, and adds up each year while it is written.
/// </summary>
internal sealed class WholeYears(LoadSession session, DimensionKeys keys, OutcomeLoad load, PublishedFigures published)
{
    public async Task LoadAsync(OutcomeScope scope, CancellationToken cancellationToken)
    {
        using var sorter = new CellSorter();
        var read = new Tally();
        var records = RecordsOf(scope);
        var seen = Read(records, await records.LongCountAsync(cancellationToken), sorter, read, cancellationToken);

        // The operational store is idle from here on, and so is a part of the machine.
        var stored = Task.Run(() => StoredOutcomes.AsOf(records, cancellationToken), cancellationToken);
        try
        {
            load.Change.Removed += await RemoveAsync(scope, cancellationToken);
            load.Change.EveryCommitment = true;
            await session.FillAsync<FactOutcome>(
                () => session.FillAsync<AggregateOutcome>(
                    () => published.FillAsync(() => WriteAsync(sorter, read, cancellationToken), cancellationToken), cancellationToken), cancellationToken);
        }
        finally
        {
            await ((Task)stored).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        session.Checks.AddRange((await stored).Compare(seen));
        var years = scope.Everything ? [.. read.Sums.Keys.Select(k => k.Year).Distinct().Order()] : scope.Years;
        load.Ledger.Set(LoadStage.Operational, years, read);
        load.Ledger.Set(LoadStage.Star, years, await Measured.FactsAsync(session, years, cancellationToken));
        load.Ledger.Set(LoadStage.Aggregate, years, await Measured.TotalsAsync(session.Star, years, cancellationToken));
        load.Ledger.Set(LoadStage.Departments, years, await load.Departments.MeasuredAsync(years, cancellationToken));
    }

    private IQueryable<OutcomeRecord> RecordsOf(OutcomeScope scope)
    {
        IQueryable<OutcomeRecord> records = session.Operational.OutcomeRecords;
        return scope.Everything ? records : records.Where(r => EF.Constant(scope.Years).Contains(r.Year));
    }

    private StoredOutcomes Read(IQueryable<OutcomeRecord> records, long total, CellSorter sorter, Tally read, CancellationToken cancellationToken)
    {
        var seen = new StoredOutcomes(0, 0, 0, 0);
        foreach (var record in session.Told("outcomes read", OutcomeReading.Of(session, records).MadeAhead(), total))
        {
            cancellationToken.ThrowIfCancellationRequested();
            seen = seen.With(record);
            var cell = load.Cells.Make(record);
            read.Add(cell);
            sorter.Add(cell);
        }

        return seen;
    }

    private async Task<long> RemoveAsync(OutcomeScope scope, CancellationToken cancellationToken)
    {
        if (scope.Everything)
        {
            await session.Star.DepartmentOutcomes.ExecuteDeleteAsync(cancellationToken);
            await session.Star.AggregateOutcomes.ExecuteDeleteAsync(cancellationToken);
            return await session.Star.FactOutcomes.ExecuteDeleteAsync(cancellationToken);
        }

        long removed = 0;
        foreach (var year in scope.Years)
        {
            load.Change.Trainings.UnionWith(await session.Star.FactOutcomes
                .Where(f => f.PeriodKey >= year * 100 && f.PeriodKey < (year + 1) * 100)
                .Select(f => f.TrainingKey).Distinct().ToListAsync(cancellationToken));
            await session.Star.DepartmentOutcomes.Where(d => d.Year == year).ExecuteDeleteAsync(cancellationToken);
            await session.Star.AggregateOutcomes.Where(a => a.Year == year).ExecuteDeleteAsync(cancellationToken);
            removed += await session.Star.FactOutcomes
                .Where(f => f.PeriodKey >= year * 100 && f.PeriodKey < (year + 1) * 100).ExecuteDeleteAsync(cancellationToken);
        }

        return removed;
    }

    private async Task WriteAsync(CellSorter sorter, Tally read, CancellationToken cancellationToken)
    {
        var expected = read.Sums.Values.Sum(s => s.Records);
        using var cells = OutcomeCell.Joined(sorter.Sorted()).GetEnumerator();
        var more = cells.MoveNext();
        var before = Task.FromResult<IReadOnlyList<AggregateOutcome>>([]);
        while (more)
        {
            var totals = new YearTotals(keys);
            load.Change.Added += await session.AddAsync(OutcomeLoad.Step, NextYear().MadeAhead(), expected, cancellationToken);
            await AddAsync(await before, cancellationToken);

            // Its totals are put in order while the store takes the facts of the next year.
            before = Task.Run(totals.Rows, cancellationToken);

            IEnumerable<FactOutcome> NextYear()
            {
                for (var year = cells.Current.Year; more && cells.Current.Year == year; more = cells.MoveNext())
                {
                    totals.Add(cells.Current);
                    yield return cells.Current.ToFact();
                }
            }
        }

        await AddAsync(await before, cancellationToken);
    }

    private async Task AddAsync(IReadOnlyList<AggregateOutcome> rows, CancellationToken cancellationToken)
    {
        await session.AddAsync(OutcomeLoad.YearStep, rows, null, cancellationToken);
        await load.Departments.AddAsync(rows, cancellationToken);
        await published.BeginAsync(rows, cancellationToken);
    }
}
