using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Facts;

/// <summary>Outcomes by municipality, year and indicator: summed by the star itself from its facts, year by year.</summary>
internal static class OutcomeAggregates
{
    private const string Step = "outcomes by year";

    public static async Task LoadAsync(LoadStage stage, CancellationToken cancellationToken)
    {
        await stage.Star.AggregateOutcomes.ExecuteDeleteAsync(cancellationToken);
        foreach (var year in await stage.Star.DimPeriods.Select(p => p.Year).Distinct().OrderBy(y => y).ToListAsync(cancellationToken))
        {
            var rows = await Of(stage.Star, year).ToListAsync(cancellationToken);
            await stage.AddAsync(Step, rows, null, cancellationToken);
        }
    }

    private static IQueryable<AggregateOutcome> Of(StarContext star, int year) =>
        from fact in star.FactOutcomes
        where fact.PeriodKey >= year * 100 && fact.PeriodKey < (year + 1) * 100
        join programme in star.DimProgrammes on fact.ProgrammeKey equals programme.Key
        group fact by new { fact.IndicatorKey, fact.MunicipalityKey, programme.EntityCode, fact.Verified, fact.Demonstration } into g
        orderby g.Key.IndicatorKey, g.Key.MunicipalityKey, g.Key.EntityCode, g.Key.Verified, g.Key.Demonstration
        select new AggregateOutcome
        {
            Year = year,
            IndicatorKey = g.Key.IndicatorKey,
            MunicipalityKey = g.Key.MunicipalityKey,
            EntityCode = g.Key.EntityCode,
            Verified = g.Key.Verified,
            Demonstration = g.Key.Demonstration,
            Value = g.Sum(f => f.Value),
            People = g.Count(f => f.People != null) == 0 ? null : g.Sum(f => f.People),
            CostCop = g.Count(f => f.CostCop != null) == 0 ? null : g.Sum(f => f.CostCop),
            Facts = g.Count(),
        };
}
