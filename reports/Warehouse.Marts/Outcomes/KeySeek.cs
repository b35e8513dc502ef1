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
/// <param name="references">The small dimensions.</param>
/// <param name="priorityIsGrouped">Whether the outermost cycle is a dimension and selects nothing.</param>
internal sealed class KeySeek(StarContext star, OutcomeSelection where, References references, bool priorityIsGrouped)
{
    /// <summary>More indicators than this are not sought apart among the facts.</summary>
    private const int Few = 3;

    private readonly IQueryable<int>? municipalities = Municipalities(star, where, references, priorityIsGrouped);

    /// <summary>The facts, clustered by period, municipality and indicator.</summary>
    /// <param name="ratios">Keys of the ratios that are made of some.</param>
    public IQueryable<FactOutcome> Facts(IReadOnlyCollection<int> ratios)
    {
        var indicators = Indicators(ratios) is { Length: <= Few } some ? some : null;
        if (municipalities is null && indicators is null)
        {
            return OfYears();
        }

        var places = municipalities ?? star.DimMunicipalities.Select(m => m.Key);
        var sought = OfYears().Where(f => star.DimPeriods.Select(p => p.Key).Contains(f.PeriodKey) && places.Contains(f.MunicipalityKey));
        return indicators is null ? sought : sought.Where(f => indicators.Contains(f.IndicatorKey));
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
        if (municipalities is null && indicators is null)
        {
            return rows;
        }

        var sought = rows.Where(r => star.DimPeriods.Select(p => p.Year).Contains(EF.Property<int>(r, nameof(AggregateOutcome.Year))));
        sought = indicators is null
            ? sought.Where(r => star.DimIndicators.Select(i => i.Key).Contains(EF.Property<int>(r, nameof(AggregateOutcome.IndicatorKey))))
            : sought.Where(r => indicators.Contains(EF.Property<int>(r, nameof(AggregateOutcome.IndicatorKey))));
        return municipalities is null ? sought : sought.Where(r => municipalities.Contains(EF.Property<int>(r, nameof(AggregateOutcome.MunicipalityKey))));
    }

    /// <summary>Keys of all rows of the municipalities that the selection leaves; null when it says nothing of them.</summary>
    private static IQueryable<int>? Municipalities(StarContext star, OutcomeSelection where, References references, bool priorityIsGrouped) =>
        where.TerritoryOnly() is { } territory && (priorityIsGrouped ? territory with { PriorityIn = null } : territory).HasTerritory()
            ? star.DimMunicipalities.Select(m => new OutcomeSource { MunicipalityKey = m.Key, Municipality = m, Demonstration = territory.Demonstration })
                .Where(new SelectionPredicate(star, references, priorityIsGrouped).Of(territory))
                .Select(s => s.MunicipalityKey)
            : null;

    /// <summary>Keys of the indicators whose values can be in the answer, the parts of ratios among them; null when all can.</summary>
    private int[]? Indicators(IReadOnlyCollection<int> ratios)
    {
        var all = references.Indicators.Values;
        var left = all.Where(i => new KnownFacts { Indicator = i }.Fulfil(where) != false).ToList();
        var parts = left.Where(i => ratios.Contains(i.Key)).SelectMany(i => (int?[])[i.NumeratorKey, i.DenominatorKey]).OfType<int>();
        return left.Count == all.Count() ? null : [.. left.Where(i => i.Accumulation != Accumulation.Ratio).Select(i => i.Key).Union(parts).Order()];
    }
}
