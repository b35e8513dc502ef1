using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>
/// Keeps what loads published: closes the rows that the yearly aggregate no longer holds as they were, and opens those that it holds
/// anew. Looks only at the years, or the indicators and municipalities in them, whose totals the load wrote. Where nothing was published,
/// all that the aggregate is given is opened together with it.
/// </summary>
internal sealed class PublishedFigures
{
    private const string Step = "published figures";

    private readonly LoadSession session;
    private readonly OutcomeScope scope;
    private readonly bool begins;

    private PublishedFigures(LoadSession session, OutcomeScope scope, bool begins) => (this.session, this.scope, this.begins) = (session, scope, begins);

    /// <summary>What was published before a load.</summary>
    /// <param name="session">The load.</param>
    /// <param name="scope">What the load looks at.</param>
    /// <param name="cancellationToken">Ends the load.</param>
    public static async Task<PublishedFigures> ReadAsync(LoadSession session, OutcomeScope scope, CancellationToken cancellationToken) =>
        new(session, scope, scope.Everything && !await session.Star.PublishedOutcomes.AnyAsync(cancellationToken));

    private StarContext Star => session.Star;

    private IQueryable<PublishedOutcome> Open => Star.PublishedOutcomes.Where(p => p.ToLoad == PublishedOutcome.StillHolds);

    /// <summary>Lets the aggregate be written, with what is opened of it at once.</summary>
    public Task FillAsync(Func<Task> write, CancellationToken cancellationToken) =>
        begins ? session.FillAsync<PublishedOutcome>(write, cancellationToken) : write();

    /// <summary>Opens rows that the aggregate is given, where nothing was published.</summary>
    public Task BeginAsync(IEnumerable<AggregateOutcome> rows, CancellationToken cancellationToken) =>
        begins ? AddAsync(rows, cancellationToken) : Task.CompletedTask;

    /// <summary>Brings the history up to the aggregate.</summary>
    /// <param name="touched">What the aggregate holds now where the load changed it outside of whole years.</param>
    /// <param name="cancellationToken">Ends the load.</param>
    public async Task KeepAsync(IReadOnlyDictionary<TotalKey, IReadOnlyList<AggregateOutcome>> touched, CancellationToken cancellationToken)
    {
        if (begins)
            return;
        var years = scope.Everything
            ? await Star.AggregateOutcomes.Select(a => a.Year).Union(Open.Select(p => p.Year)).OrderBy(y => y).ToListAsync(cancellationToken)
            : scope.Years;
        foreach (var year in years)
            await KeepAsync(year, cancellationToken);
        if (touched.Count > 0)
            await KeepSomeAsync(touched, cancellationToken);
    }

    private async Task KeepAsync(int year, CancellationToken cancellationToken)
    {
        var load = session.Run.Id;
        await Open.Where(p => p.Year == year)
            .Where(p => !Star.AggregateOutcomes.Any(a =>
                a.Year == p.Year && a.IndicatorKey == p.IndicatorKey && a.MunicipalityKey == p.MunicipalityKey && a.PeriodKey == p.PeriodKey
                && a.EntityCode == p.EntityCode && a.Verified == p.Verified && a.Demonstration == p.Demonstration
                && a.Value == p.Value && a.People == p.People && a.CostCop == p.CostCop))
            .ExecuteUpdateAsync(row => row.SetProperty(p => p.ToLoad, load), cancellationToken);
        await OpenAsync(
            Star.AggregateOutcomes.Where(a => a.Year == year).Where(a => !Open.Any(p =>
                a.Year == p.Year && a.IndicatorKey == p.IndicatorKey && a.MunicipalityKey == p.MunicipalityKey && a.PeriodKey == p.PeriodKey
                && a.EntityCode == p.EntityCode && a.Verified == p.Verified && a.Demonstration == p.Demonstration)),
            cancellationToken);
    }

    private async Task OpenAsync(IQueryable<AggregateOutcome> rows, CancellationToken cancellationToken)
    {
        var opened = await rows.OrderBy(a => a.IndicatorKey).ThenBy(a => a.MunicipalityKey).ThenBy(a => a.PeriodKey).ThenBy(a => a.EntityCode)
            .ToListAsync(cancellationToken);
        await AddAsync(opened, cancellationToken);
    }

    private Task<long> AddAsync(IEnumerable<AggregateOutcome> rows, CancellationToken cancellationToken) =>
        session.AddAsync(Step, rows.Select(a => PublishedRows.Of(a, session.Run.Id)), null, cancellationToken);

    private async Task KeepSomeAsync(IReadOnlyDictionary<TotalKey, IReadOnlyList<AggregateOutcome>> touched, CancellationToken cancellationToken)
    {
        var load = session.Run.Id;
        var rows = new Difference<PublishedOutcome>(PublishedRows.Compare, PublishedRows.Same);
        using PublishedRows stored = new(session);
        var keys = touched.Keys.ToList();
        keys.Sort(TotalKey.Compare);
        foreach (var key in keys)
            rows.Take(stored.Open(key), [.. touched[key].Select(a => PublishedRows.Of(a, load))]);
        rows.Removed.ForEach(r => r.ToLoad = load);
        await session.WriteAsync<PublishedOutcome>(Step, [], rows.Removed, rows.Added, cancellationToken);
    }
}
