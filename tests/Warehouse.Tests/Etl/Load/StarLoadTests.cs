using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Star;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Etl.Load;

public sealed class StarLoadTests
{
    [Fact]
    public async Task Trainees_of_2025_have_one_sum_in_the_store_the_facts_and_the_aggregate()
    {
        await using var stores = await LoadedAsync();
        await using var star = stores.Star();
        var indicator = await star.DimIndicators.SingleAsync(i => i.Code == "TRA_TRAINEES");
        Assert.Equal(922_275, await star.FactOutcomes.Where(f => f.IndicatorKey == indicator.Key).SumAsync(f => f.Value));
        Assert.Equal(922_275, await star.AggregateOutcomes.Where(a => a.IndicatorKey == indicator.Key && a.Year == 2025).SumAsync(a => a.Value));
        var quibdo = await star.DimMunicipalities.SingleAsync(m => m.Code == Places.Quibdo && m.IsCurrent);
        var row = await star.AggregateOutcomes.SingleAsync(a => a.IndicatorKey == indicator.Key && a.MunicipalityKey == quibdo.Key);
        Assert.Equal((21_500, 21_500, null, 2, "SENA"), (row.Value, row.People, row.CostCop, row.Facts, row.EntityCode));
    }

    [Fact]
    public async Task A_unit_without_poverty_value_keeps_a_row_without_rank_and_quintile()
    {
        await using var stores = await LoadedAsync();
        await using var star = stores.Star();
        var facts = await star.FactPoverties.Join(star.DimMunicipalities, f => f.MunicipalityKey, m => m.Key, (f, m) => new { Fact = f, m.Code }).ToListAsync();
        Assert.Equal(4, facts.Count);
        var annulled = facts.Single(f => f.Code == Places.Annulled).Fact;
        Assert.Equal((null, null, null), (annulled.Value, annulled.Rank, annulled.Quintile));
        var uribia = facts.Single(f => f.Code == Places.Uribia).Fact;
        Assert.Equal((94.1, 1, 1, true), (uribia.Value, uribia.Rank, uribia.Quintile, uribia.Caution));
    }

    [Fact]
    public async Task A_mean_becomes_the_sum_of_mean_times_people()
    {
        await using var stores = await LoadedAsync();
        await using var star = stores.Star();
        var change = await OfIndicator(star, "INC_CHANGE").OrderBy(f => f.PeriodKey).ToListAsync();
        Assert.Equal([(202503, 3_000_000L, 20L), (202504, 900_000L, 10L)], change.Select(f => (f.PeriodKey, f.Value, f.People!.Value)));
    }

    [Fact]
    public async Task A_yearly_figure_stands_in_the_whole_year_and_with_its_entity()
    {
        await using var stores = await LoadedAsync();
        await using var star = stores.Star();
        var families = await OfIndicator(star, "QOL_FAMILIES").SingleAsync();
        Assert.Equal((201200, 8_000L, null, Work.ProgrammeBatch), (families.PeriodKey, families.Value, families.People, families.BatchId));
        var period = await star.DimPeriods.SingleAsync(p => p.Key == 201200);
        Assert.Equal((null, null, new DateOnly(2012, 12, 31)), (period.Month, period.Quarter, period.EndsOn));
        Assert.Equal("ANSPE", (await star.DimProgrammes.SingleAsync(p => p.Key == families.ProgrammeKey)).EntityCode);
    }

    [Fact]
    public async Task A_stock_keeps_its_periods_in_the_yearly_aggregate_and_a_flow_has_only_its_year()
    {
        await using var stores = await LoadedAsync();
        await stores.SaveAsync(
            Work.Recorded("QOL_FAMILIES", 5, 10), Work.Recorded("QOL_FAMILIES", 6, 30), Work.Recorded("EMP_PLACED", 5, 10), Work.Recorded("EMP_PLACED", 6, 30));
        await stores.LoadAsync();
        await using var star = stores.Star();
        Assert.Equal([(202505, 10L), (202506, 30L)], await PeriodsAsync("QOL_FAMILIES"));
        Assert.All(await PeriodsAsync("EMP_PLACED"), p => Assert.Equal(202500, p.Period));

        async Task<IEnumerable<(int Period, long Value)>> PeriodsAsync(string code)
        {
            var key = (await star.DimIndicators.SingleAsync(i => i.Code == code)).Key;
            var rows = await star.AggregateOutcomes.Where(a => a.IndicatorKey == key && a.Year == 2025).OrderBy(a => a.PeriodKey).ToListAsync();
            return rows.Select(a => (a.PeriodKey, a.Value));
        }
    }

    [Fact]
    public async Task Records_of_one_grain_become_one_fact_that_says_how_many_they_are()
    {
        await using var stores = await LoadedAsync();
        await stores.SaveAsync(Work.Recorded("EMP_PLACED", 5, 10), Work.Recorded("EMP_PLACED", 5, 7, people: 7));
        await stores.LoadAsync();
        await using var star = stores.Star();
        var fact = await OfIndicator(star, "EMP_PLACED").SingleAsync(f => f.PeriodKey == 202505);
        Assert.Equal((17L, 7L, 2), (fact.Value, fact.People, fact.Records));
    }

    [Fact]
    public async Task A_mean_without_people_stops_the_load_and_is_named()
    {
        await using var stores = await LoadedAsync();
        await stores.SaveAsync(Work.Recorded("INC_CHANGE", 5, 80_000));
        var failure = await Assert.ThrowsAsync<Warehouse.Etl.Load.LoadFailedException>(() => stores.LoadAsync());
        Assert.Contains("INC_CHANGE, 27001, 2025-05", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_load_of_a_store_that_holds_nothing_is_an_empty_star()
    {
        await using var stores = await Stores.CreateAsync();
        var result = await stores.LoadAsync();
        await using var star = stores.Star();
        Assert.True(result.Published);
        Assert.Equal([0], await star.DimMunicipalities.Select(m => m.Key).ToListAsync());
        Assert.False(await star.FactOutcomes.AnyAsync());
    }

    [Fact]
    public async Task The_freshness_of_a_source_is_that_of_its_newest_import()
    {
        await using var stores = await LoadedAsync();
        await using var star = stores.Star();
        var training = await star.SourceFreshness.SingleAsync(s => s.Source == "sena-training-2025");
        Assert.Equal((Work.TrainingBatch, 5, 4, 1), (training.BatchId, training.Read, training.InStore, training.Rejected));
    }

    internal static async Task<Stores> LoadedAsync()
    {
        var stores = await Stores.CreateAsync([.. Places.Rows(), .. Work.Rows()]);
        Assert.True((await stores.LoadAsync()).Published);
        return stores;
    }

    private static IQueryable<FactOutcome> OfIndicator(StarContext star, string code) =>
        from fact in star.FactOutcomes
        join indicator in star.DimIndicators on fact.IndicatorKey equals indicator.Key
        where indicator.Code == code
        select fact;
}
