using Warehouse.Etl.Load.Dimensions;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>
/// Brings slices up to the operational store: compares what it holds with the facts, writes only the facts that differ, and
/// the aggregates of these. What is measured afterwards is read again from the star. Both stores are read side by side.
/// </summary>
internal sealed class ChangedSlices(LoadSession session, DimensionKeys keys, OutcomeLoad load) : IDisposable
{
    private const int AtOnce = 2_000;
    private readonly SliceSeek seek = new(session, keys, load.Cells);

    public async Task LoadAsync(IReadOnlyList<Slice> slices, CancellationToken cancellationToken)
    {
        long done = 0;
        foreach (var some in slices.Chunk(AtOnce))
        {
            session.Tell("slices", done += some.Length, slices.Count);
            await LoadSomeAsync(some, cancellationToken);
        }
    }

    public void Dispose() => seek.Dispose();

    private async Task LoadSomeAsync(Slice[] slices, CancellationToken cancellationToken)
    {
        var (stand, hold) = ReadBoth(slices, cancellationToken);
        Tally stored = new(), removed = new();
        List<Slice> changed = [];
        var facts = new Difference<OutcomeCell>((a, b) => a.CompareTo(b), (a, b) => a == b);
        for (var i = 0; i < slices.Length; i++)
        {
            var (before, after) = (stand[i], hold[i]);
            if (!facts.Take(before, after))
                continue;
            changed.Add(slices[i]);
            before.ForEach(c => removed.Add(c, -1));
            after.ForEach(c => stored.Add(c));
        }

        facts.Removed.ForEach(c => load.Change.Remove(c));
        facts.Added.ForEach(c => load.Change.Add(c));
        await session.WriteAsync(
            OutcomeLoad.Step, facts.Gone.ConvertAll(c => c.ToFact()), facts.Changed.ConvertAll(c => c.ToFact()), facts.Come.ConvertAll(c => c.ToFact()), cancellationToken);
        Measure(changed, stored, removed);
        await TotalAsync(facts, cancellationToken);
    }

    /// <summary>What stands in the star, read by a thread of its own, and what the operational store holds.</summary>
    private (List<List<OutcomeCell>> Stand, List<List<OutcomeCell>> Hold) ReadBoth(Slice[] slices, CancellationToken cancellationToken)
    {
        var stand = Task.Run(() => Cells(slices, seek.Facts, cancellationToken), CancellationToken.None);
        try
        {
            var hold = Cells(slices, seek.Records, cancellationToken);

            // Not awaited: what goes on after it would be compiled when it runs, all the way up to the command.
            return (stand.GetAwaiter().GetResult(), hold);
        }
        finally
        {
            ((IAsyncResult)stand).AsyncWaitHandle.WaitOne();
        }
    }

    private static List<List<OutcomeCell>> Cells(Slice[] slices, Func<Slice, List<OutcomeCell>> of, CancellationToken cancellationToken)
    {
        List<List<OutcomeCell>> cells = new(slices.Length);
        foreach (var slice in slices)
        {
            cancellationToken.ThrowIfCancellationRequested();
            cells.Add(of(slice));
        }

        return cells;
    }

    /// <summary>The store's sums change by what was read of it, the star's by what stands there now; before, both were equal.</summary>
    private void Measure(List<Slice> changed, Tally stored, Tally removed)
    {
        var written = new Tally();
        foreach (var slice in changed)
            seek.Facts(slice).ForEach(c => written.Add(c));
        load.Ledger.Adjust(LoadStage.Operational, removed);
        load.Ledger.Adjust(LoadStage.Operational, stored);
        load.Ledger.Adjust(LoadStage.Star, removed);
        load.Ledger.Adjust(LoadStage.Star, written);
    }

    private async Task TotalAsync(Difference<OutcomeCell> facts, CancellationToken cancellationToken)
    {
        var difference = new Difference<AggregateOutcome>(YearTotals.Compare, YearTotals.Same);
        var moved = new MovedTotals(keys);
        facts.Removed.ForEach(c => moved.Remove(c));
        facts.Added.ForEach(c => moved.Add(c));
        var touched = moved.Touched();
        Tally sums = new();
        foreach (var key in touched)
        {
            var before = seek.Totals(key);
            before.ForEach(a => Count(sums, a, -1));
            difference.Take(before, moved.Rows(key, before) ?? SummedAnew(key));
        }

        await session.WriteAsync(OutcomeLoad.YearStep, difference, cancellationToken);
        await load.Departments.ChangeAsync(difference, cancellationToken);
        foreach (var key in touched)
        {
            var now = seek.Totals(key);
            now.ForEach(a => Count(sums, a, 1));
            load.Change.Totals[key] = now;
        }

        load.Ledger.Adjust(LoadStage.Aggregate, sums);
    }

    private IReadOnlyList<AggregateOutcome> SummedAnew(TotalKey key)
    {
        var totals = new YearTotals(keys);
        foreach (var sum in seek.Sums(key))
            totals.Add(key.Indicator, key.Municipality, sum);
        return totals.Rows();
    }

    private static void Count(Tally sums, AggregateOutcome row, int sign) =>
        sums.Add((0, row.IndicatorKey, row.Year, row.Demonstration), new(0, row.Facts, row.Value, row.People ?? 0, row.CostCop ?? 0), sign);
}
