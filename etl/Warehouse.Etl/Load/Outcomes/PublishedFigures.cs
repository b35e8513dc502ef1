using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>
/// Keeps what loads published: closes the rows that the yearly aggregate no longer holds as they were, and opens those that it holds
/// anew. Looks only at the years, and for slices at the indicators, that the load looked at.
/// </summary>
/// <param name="session">The load, after its aggregate is written.</param>
internal sealed class PublishedFigures(LoadSession session)
{
    private const string Step = "published figures";

    private readonly StarContext star = session.Star;

    private IQueryable<PublishedOutcome> Open => star.PublishedOutcomes.Where(p => p.ToLoad == PublishedOutcome.StillHolds);

    /// <summary>Brings the history up to the aggregate; the first time all of it.</summary>
    public async Task KeepAsync(OutcomeScope scope, CancellationToken cancellationToken)
    {
        var everything = scope.Everything || !await star.PublishedOutcomes.AnyAsync(cancellationToken);
        var years = everything
            ? await star.AggregateOutcomes.Select(a => a.Year).Union(Open.Select(p => p.Year)).OrderBy(y => y).ToListAsync(cancellationToken)
            : [.. scope.Years.Concat(scope.Slices.Select(s => s.Year)).Distinct().Order()];
        var indicators = everything ? [] : await IndicatorsAsync(scope, cancellationToken);
        foreach (var year in years)
            await KeepAsync(year, everything || scope.Years.Contains(year) ? null : indicators, cancellationToken);
    }

    private async Task<List<int>> IndicatorsAsync(OutcomeScope scope, CancellationToken cancellationToken)
    {
        var codes = scope.Slices.Select(s => s.IndicatorCode).Distinct().ToList();
        return await star.DimIndicators.Where(i => codes.Contains(i.Code)).Select(i => i.Key).ToListAsync(cancellationToken);
    }

    private async Task KeepAsync(int year, List<int>? indicators, CancellationToken cancellationToken)
    {
        var load = session.Run.Id;
        var (open, now) = (Open.Where(p => p.Year == year), star.AggregateOutcomes.Where(a => a.Year == year));
        if (indicators is not null)
            (open, now) = (open.Where(p => indicators.Contains(p.IndicatorKey)), now.Where(a => indicators.Contains(a.IndicatorKey)));

        await open
            .Where(p => !star.AggregateOutcomes.Any(a =>
                a.Year == p.Year && a.IndicatorKey == p.IndicatorKey && a.MunicipalityKey == p.MunicipalityKey && a.EntityCode == p.EntityCode
                && a.Verified == p.Verified && a.Demonstration == p.Demonstration
                && a.Value == p.Value && a.People == p.People && a.CostCop == p.CostCop))
            .ExecuteUpdateAsync(row => row.SetProperty(p => p.ToLoad, load), cancellationToken);
        var opened = await now
            .Where(a => !Open.Any(p =>
                a.Year == p.Year && a.IndicatorKey == p.IndicatorKey && a.MunicipalityKey == p.MunicipalityKey && a.EntityCode == p.EntityCode
                && a.Verified == p.Verified && a.Demonstration == p.Demonstration))
            .OrderBy(a => a.IndicatorKey).ThenBy(a => a.MunicipalityKey).ThenBy(a => a.EntityCode)
            .ToListAsync(cancellationToken);
        await session.AddAsync(Step, opened.Select(a => Of(a, load)), null, cancellationToken);
    }

    private static PublishedOutcome Of(AggregateOutcome row, int load) => new()
    {
        Year = row.Year,
        MunicipalityKey = row.MunicipalityKey,
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
