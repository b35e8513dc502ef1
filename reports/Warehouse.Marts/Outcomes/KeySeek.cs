using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Marts.Outcomes;

/// <summary>
/// Spares questions about some territory or some indicators a walk through the whole table. The tables begin with time, so the store
/// seeks what follows in their keys only when it is told every value of what stands before: conditions that are always true.
/// </summary>
/// <param name="star">The warehouse.</param>
/// <param name="where">The selection.</param>
/// <param name="references">The small dimensions, and the municipalities that the selection leaves.</param>
internal sealed class KeySeek(StarContext star, OutcomeSelection where, References references)
{
    /// <summary>More indicators than this are not sought apart among the facts.</summary>
    private const int Few = 3;

    /// <summary>More rows of municipalities than this are sought year by year.</summary>
    public const int FewPlaces = 200;

    /// <summary>The periods of the years that the selection can match: what else it says of time would not keep the store from seeking in all of them.</summary>
    private readonly IQueryable<DimPeriod> periods = Periods(star, YearBounds.Of(where));

    /// <summary>Whether the aggregate's index by municipality finds the rows: of a few that are no run, in all years.</summary>
    public bool HasScatteredPlaces => references.Places is { Count: <= FewPlaces } few && SelectedPlaces.Run(few) is null && YearBounds.Of(where) is (null, null);

    /// <summary>The facts, clustered by period, municipality and indicator.</summary>
    /// <param name="ratios">Keys of the ratios that are made of some.</param>
    public IQueryable<FactOutcome> Facts(IReadOnlyCollection<int> ratios)
    {
        var indicators = Indicators(ratios) is { Length: <= Few } some ? some : null;
        if (references.Places is null && indicators is null)
        {
            return OfYears();
        }

        var sought = OfYears().Where(f => periods.Select(p => p.Key).Contains(f.PeriodKey));
        sought = references.Places is null ? sought.Where(f => star.DimMunicipalities.Select(m => m.Key).Contains(f.MunicipalityKey)) : sought;
        return indicators is null ? sought : sought.Where(f => indicators.Contains(f.IndicatorKey));
    }

    private static IQueryable<DimPeriod> Periods(StarContext star, (int? First, int? Last) years)
    {
        var all = years.First is { } from ? star.DimPeriods.Where(p => p.Year >= from) : star.DimPeriods;
        return years.Last is { } to ? all.Where(p => p.Year <= to) : all;
    }

    private IQueryable<FactOutcome> OfYears()
    {
        var (first, last) = YearBounds.Of(where);
        var facts = first is { } from ? star.FactOutcomes.Where(f => f.PeriodKey >= from * 100) : star.FactOutcomes;
        return last is { } to ? facts.Where(f => f.PeriodKey < (to + 1) * 100) : facts;
    }

    /// <summary>Rows of a table that is clustered by year, indicator and municipality.</summary>
    /// <param name="rows">The aggregate, or what was published of it.</param>
    /// <param name="ratios">Keys of the ratios that are made of some.</param>
    public IQueryable<T> Totals<T>(IQueryable<T> rows, IReadOnlyCollection<int> ratios)
        where T : class
    {
        var indicators = Indicators(ratios);
        if (references.Places is null && indicators is null)
        {
            return rows;
        }

        var sought = rows.Where(r => periods.Select(p => p.Year).Contains(EF.Property<int>(r, nameof(AggregateOutcome.Year))));
        return indicators is null
            ? sought.Where(r => star.DimIndicators.Select(i => i.Key).Contains(EF.Property<int>(r, nameof(AggregateOutcome.IndicatorKey))))
            : sought.Where(r => indicators.Contains(EF.Property<int>(r, nameof(AggregateOutcome.IndicatorKey))));
    }

    /// <summary>Keys of the indicators whose values can be in the answer, the parts of ratios among them; null when all can.</summary>
    private int[]? Indicators(IReadOnlyCollection<int> ratios)
    {
        var all = references.Indicators.Values;
        var left = all.Where(i => new KnownFacts { Indicator = i }.Fulfil(where) != false).ToList();
        var parts = left.Where(i => ratios.Contains(i.Key)).SelectMany(i => (int?[])[i.NumeratorKey, i.DenominatorKey]).OfType<int>();
        return left.Count == all.Count() ? null : [.. left.Where(i => i.Accumulation != Accumulation.Ratio).Select(i => i.Key).Union(parts).Order()];
    }
}
