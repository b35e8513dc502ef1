using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>
/// Keeps what loads published: closes the rows that the yearly aggregate no longer holds as they were, and opens those that it holds
/// anew. Looks only at the years, or the indicators and municipalities in them, whose totals the load wrote.
/// </summary>
/// <param name="session">The load, after its aggregate is written.</param>
internal sealed class PublishedFigures(LoadSession session)
{
    private const string Step = "published figures";

    private readonly StarContext star = session.Star;

    private IQueryable<PublishedOutcome> Open => star.PublishedOutcomes.Where(p => p.ToLoad == PublishedOutcome.StillHolds);

    /// <summary>Brings the history up to the aggregate.</summary>
    /// <param name="scope">What the load looked at.</param>
    /// <param name="touched">What the aggregate holds now where the load changed it outside of whole years.</param>
    /// <param name="cancellationToken">Ends the load.</param>
    public async Task KeepAsync(
        OutcomeScope scope,
        IReadOnlyDictionary<(int Year, int Indicator, int Municipality), IReadOnlyList<AggregateOutcome>> touched,
        CancellationToken cancellationToken)
    {
        if (scope.Everything && !await star.PublishedOutcomes.AnyAsync(cancellationToken))
        {
            await session.FillAsync<PublishedOutcome>(() => BeginAsync(cancellationToken), cancellationToken);
            return;
        }

        var years = scope.Everything
            ? await star.AggregateOutcomes.Select(a => a.Year).Union(Open.Select(p => p.Year)).OrderBy(y => y).ToListAsync(cancellationToken)
            : scope.Years;
        foreach (var year in years)
            await KeepAsync(year, cancellationToken);
        if (touched.Count > 0)
            await KeepAsync(touched, cancellationToken);
    }

    /// <summary>Nothing was published: all that the aggregate holds is opened, a year at a time to hold no more of it.</summary>
    private async Task BeginAsync(CancellationToken cancellationToken)
    {
        foreach (var year in await star.AggregateOutcomes.Select(a => a.Year).Distinct().OrderBy(y => y).ToListAsync(cancellationToken))
            await OpenAsync(star.AggregateOutcomes.Where(a => a.Year == year), cancellationToken);
    }

    private async Task KeepAsync(int year, CancellationToken cancellationToken)
    {
        var load = session.Run.Id;
        await Open.Where(p => p.Year == year)
            .Where(p => !star.AggregateOutcomes.Any(a =>
                a.Year == p.Year && a.IndicatorKey == p.IndicatorKey && a.MunicipalityKey == p.MunicipalityKey && a.PeriodKey == p.PeriodKey
                && a.EntityCode == p.EntityCode && a.Verified == p.Verified && a.Demonstration == p.Demonstration
                && a.Value == p.Value && a.People == p.People && a.CostCop == p.CostCop))
            .ExecuteUpdateAsync(row => row.SetProperty(p => p.ToLoad, load), cancellationToken);
        await OpenAsync(
            star.AggregateOutcomes.Where(a => a.Year == year).Where(a => !Open.Any(p =>
                a.Year == p.Year && a.IndicatorKey == p.IndicatorKey && a.MunicipalityKey == p.MunicipalityKey && a.PeriodKey == p.PeriodKey
                && a.EntityCode == p.EntityCode && a.Verified == p.Verified && a.Demonstration == p.Demonstration)),
            cancellationToken);
    }

    private async Task OpenAsync(IQueryable<AggregateOutcome> rows, CancellationToken cancellationToken)
    {
        var opened = await rows.OrderBy(a => a.IndicatorKey).ThenBy(a => a.MunicipalityKey).ThenBy(a => a.PeriodKey).ThenBy(a => a.EntityCode)
            .ToListAsync(cancellationToken);
        await session.AddAsync(Step, opened.Select(a => PublishedRows.Of(a, session.Run.Id)), null, cancellationToken);
    }

    private async Task KeepAsync(
        IReadOnlyDictionary<(int Year, int Indicator, int Municipality), IReadOnlyList<AggregateOutcome>> touched, CancellationToken cancellationToken)
    {
        var load = session.Run.Id;
        var rows = new Difference<PublishedOutcome>(PublishedRows.Compare, PublishedRows.Same);
        using PublishedRows stored = new(session);
        foreach (var ((year, indicator, municipality), now) in touched.OrderBy(t => t.Key))
            rows.Take(stored.Open(year, indicator, municipality), [.. now.Select(a => PublishedRows.Of(a, load))]);
        rows.Removed.ForEach(r => r.ToLoad = load);
        await session.WriteAsync(Step, rows.Removed, [.. rows.Removed, .. rows.Added], cancellationToken);
    }
}
