using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Lineage;

/// <summary>Follows the number of an indicator, a municipality and a year from the star back to files and lines.</summary>
/// <param name="store">The operational store.</param>
/// <param name="star">The star.</param>
internal sealed class FigureLineage(OperationalContext store, StarContext star)
{
    /// <summary>Follows it.</summary>
    /// <exception cref="InvalidOperationException">There is no such indicator, or it is a ratio, which is not stored.</exception>
    public async Task<ExplainedFigure> OfAsync(string indicator, string municipality, int year, bool demonstration, CancellationToken cancellationToken)
    {
        var named = await store.Indicators.SingleOrDefaultAsync(i => i.Code == indicator, cancellationToken)
            ?? throw new InvalidOperationException($"There is no indicator '{indicator}'.");
        if (named.Accumulation == Accumulation.Ratio)
            throw new InvalidOperationException($"{indicator} is {named.NumeratorCode} ÷ {named.DenominatorCode}: ask for each of them.");
        var facts = await FactsAsync(indicator, municipality, year, demonstration, cancellationToken);
        var month = named.Accumulation == Accumulation.Stock && facts.Count > 0 ? LastMonth(facts) : (int?)null;
        var counted = facts.Where(f => month is null || f.PeriodKey % 100 == month).ToList();
        var origins = await OriginsAsync(named, municipality, year, month, demonstration, cancellationToken);
        return new(named, month, counted.Count, counted.Sum(f => f.Value), SumOrNull(counted.Select(f => f.People)), origins);
    }

    /// <summary>By period, municipality and indicator, as the facts are clustered: the size of the star does not matter.</summary>
    private async Task<List<FactOutcome>> FactsAsync(string indicator, string municipality, int year, bool demonstration, CancellationToken cancellationToken)
    {
        var periods = Enumerable.Range(0, 13).Select(month => DimPeriod.KeyOf(year, month)).ToArray();
        var places = await star.DimMunicipalities.Where(m => m.Code == municipality).Select(m => m.Key).ToArrayAsync(cancellationToken);
        var keys = await star.DimIndicators.Where(i => i.Code == indicator).Select(i => i.Key).ToArrayAsync(cancellationToken);
        return await star.FactOutcomes
            .Where(f => periods.Contains(f.PeriodKey) && places.Contains(f.MunicipalityKey) && keys.Contains(f.IndicatorKey) && f.Demonstration == demonstration)
            .ToListAsync(cancellationToken);
    }

    /// <summary>The month that counts for a stock: December before the year as a whole, which ends on the same day.</summary>
    private static int LastMonth(List<FactOutcome> facts) => facts.Select(f => f.PeriodKey % 100).MaxBy(m => m == 0 ? 11.5 : m);

    private async Task<IReadOnlyList<FigureOrigin>> OriginsAsync(
        Indicator indicator, string municipality, int year, int? month, bool demonstration, CancellationToken cancellationToken)
    {
        var records = await store.OutcomeRecords
            .Where(r => r.MunicipalityCode == municipality && r.Year == year && r.IndicatorCode == indicator.Code && r.Demonstration == demonstration)
            .Where(r => month == null || r.Month == month)
            .ToListAsync(cancellationToken);
        var ids = records.Select(r => r.ImportBatchId).OfType<int>().Distinct().ToList();
        var batches = await store.ImportBatches.Where(b => ids.Contains(b.Id)).ToDictionaryAsync(b => b.Id, cancellationToken);
        return [.. records.GroupBy(r => r.ImportBatchId).OrderBy(g => g.Key).Select(g => new FigureOrigin(
            g.Key is { } id ? batches[id] : null,
            g.Count(),
            g.Sum(r => indicator.Accumulation == Accumulation.Average ? r.Value * (r.People ?? 0) : r.Value),
            SumOrNull(g.Select(r => r.People)),
            [.. g.Select(r => r.SourceLine).OfType<int>().Order()]))];
    }

    private static long? SumOrNull(IEnumerable<long?> amounts) => amounts.OfType<long>().ToList() is { Count: > 0 } some ? some.Sum() : null;
}
