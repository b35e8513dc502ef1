using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Load.Dimensions;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>
/// Keeps what loads published: closes the rows that the yearly aggregate no longer holds as they were, and opens those that it holds
/// anew. Looks only at the years, and for slices at the indicators and municipalities, that the load looked at.
/// </summary>
/// <param name="session">The load, after its aggregate is written.</param>
/// <param name="keys">The keys of municipalities and indicators.</param>
internal sealed class PublishedFigures(LoadSession session, DimensionKeys keys)
{
    private const string Step = "published figures";

    private readonly StarContext star = session.Star;

    private IQueryable<PublishedOutcome> Open => star.PublishedOutcomes.Where(p => p.ToLoad == PublishedOutcome.StillHolds);

    /// <summary>Brings the history up to the aggregate; the first time all of it.</summary>
    public async Task KeepAsync(OutcomeScope scope, CancellationToken cancellationToken)
    {
        if (!await star.PublishedOutcomes.AnyAsync(cancellationToken))
        {
            await session.FillAsync<PublishedOutcome>(() => BeginAsync(cancellationToken), cancellationToken);
            return;
        }

        var years = scope.Everything
            ? await star.AggregateOutcomes.Select(a => a.Year).Union(Open.Select(p => p.Year)).OrderBy(y => y).ToListAsync(cancellationToken)
            : [.. scope.Years.Concat(scope.Slices.Select(s => s.Year)).Distinct().Order()];
        foreach (var year in years)
        {
            if (scope.Everything || scope.Years.Contains(year))
                await KeepAsync(year, Open, star.AggregateOutcomes, cancellationToken);
            else
                await KeepAsync(year, [.. scope.Slices.Where(s => s.Year == year)], cancellationToken);
        }
    }

    /// <summary>Nothing was published: all that the aggregate holds is opened, a year at a time to hold no more of it.</summary>
    private async Task BeginAsync(CancellationToken cancellationToken)
    {
        foreach (var year in await star.AggregateOutcomes.Select(a => a.Year).Distinct().OrderBy(y => y).ToListAsync(cancellationToken))
            await OpenAsync(star.AggregateOutcomes.Where(a => a.Year == year), cancellationToken);
    }

    private async Task KeepAsync(int year, IReadOnlyList<Slice> slices, CancellationToken cancellationToken)
    {
        var indicators = slices.Select(s => keys.Indicators[s.IndicatorCode]).Distinct().ToList();
        var municipalities = slices.Select(s => s.MunicipalityCode).Distinct().SelectMany(keys.Municipalities.All).Distinct().ToList();
        await KeepAsync(
            year,
            Open.Where(p => indicators.Contains(p.IndicatorKey) && municipalities.Contains(p.MunicipalityKey)),
            star.AggregateOutcomes.Where(a => indicators.Contains(a.IndicatorKey) && municipalities.Contains(a.MunicipalityKey)),
            cancellationToken);
    }

    private async Task KeepAsync(int year, IQueryable<PublishedOutcome> open, IQueryable<AggregateOutcome> now, CancellationToken cancellationToken)
    {
        var load = session.Run.Id;
        await open.Where(p => p.Year == year)
            .Where(p => !star.AggregateOutcomes.Any(a =>
                a.Year == p.Year && a.IndicatorKey == p.IndicatorKey && a.MunicipalityKey == p.MunicipalityKey && a.PeriodKey == p.PeriodKey
                && a.EntityCode == p.EntityCode && a.Verified == p.Verified && a.Demonstration == p.Demonstration
                && a.Value == p.Value && a.People == p.People && a.CostCop == p.CostCop))
            .ExecuteUpdateAsync(row => row.SetProperty(p => p.ToLoad, load), cancellationToken);
        await OpenAsync(
            now.Where(a => a.Year == year).Where(a => !Open.Any(p =>
                a.Year == p.Year && a.IndicatorKey == p.IndicatorKey && a.MunicipalityKey == p.MunicipalityKey && a.PeriodKey == p.PeriodKey
                && a.EntityCode == p.EntityCode && a.Verified == p.Verified && a.Demonstration == p.Demonstration)),
            cancellationToken);
    }

    private async Task OpenAsync(IQueryable<AggregateOutcome> rows, CancellationToken cancellationToken)
    {
        var opened = await rows.OrderBy(a => a.IndicatorKey).ThenBy(a => a.MunicipalityKey).ThenBy(a => a.PeriodKey).ThenBy(a => a.EntityCode)
            .ToListAsync(cancellationToken);
        await session.AddAsync(Step, opened.Select(a => Of(a, session.Run.Id)), null, cancellationToken);
    }

    private static PublishedOutcome Of(AggregateOutcome row, int load) => new()
    {
        Year = row.Year,
        MunicipalityKey = row.MunicipalityKey,
        PeriodKey = row.PeriodKey,
        IndicatorKey = row.IndicatorKey,
        EntityCode = row.EntityCode,
        Verified = row.Verified,
        Demonstration = row.Demonstration,
        FromLoad = load,
        ToLoad = PublishedOutcome.StillHolds,
        Value = row.Value,
        People = row.People,
        CostCop = row.CostCop,
    };
}
