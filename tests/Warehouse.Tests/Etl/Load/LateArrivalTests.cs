using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Operational.Territory;
using Warehouse.Model.Star;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Etl.Load;

/// <summary>What Quibdó reports late, and what becomes known of it late.</summary>
public sealed class LateArrivalTests
{
    [Fact]
    public async Task An_outcome_that_is_reported_years_later_belongs_to_what_the_municipality_was_then()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await stores.SaveAsync(Work.Recorded("EMP_PLACED", 5, 10, year: 2014), Work.Recorded("EMP_PLACED", 5, 20, year: 2009));
        var run = (await stores.LoadAsync()).Run;
        Assert.Equal((false, 2, 0), (run.Whole, run.FactsAdded, run.FactsRemoved));
        await using var star = stores.Star();
        Assert.Equal([(2009, null), (2014, "4")], await CategoriesAsync(star, [2009, 2014]));
        Assert.True(await star.AggregateOutcomes.AnyAsync(a => a.Year == 2009 && a.Value == 20));
        Assert.Equal(13, await star.DimPeriods.CountAsync(p => p.Year == 2009));
    }

    [Fact]
    public async Task A_category_that_is_published_years_later_takes_the_facts_of_its_year_and_no_others()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await stores.SaveAsync(Work.Recorded("EMP_PLACED", 5, 10, year: 2014), Work.Recorded("EMP_PLACED", 5, 20, year: 2009));
        await stores.LoadAsync();
        var sums = await SumsAsync(stores);
        await stores.SaveAsync(new MunicipalityCategory { MunicipalityCode = Places.Quibdo, Year = 2009, Category = "6" });
        await stores.LoadAsync();
        await using var star = stores.Star();
        Assert.Equal([(2009, "6"), (2014, "4")], await CategoriesAsync(star, [2009, 2014]));
        Assert.Equal(sums, await SumsAsync(stores));
        var text = await StarText.OfAsync(star);
        await stores.LoadAnewAsync();
        Assert.Equal(text, await StarText.OfAsync(star));
    }

    [Fact]
    public async Task A_programme_that_becomes_known_with_its_outcomes_gets_a_member_and_changes_no_other_key()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        var before = await ProgrammesAsync(stores);
        var outcome = Work.Recorded("EMP_PLACED", 5, 10, year: 2014);
        outcome.ProgrammeCode = "ARTESANIAS";
        await stores.SaveAsync(new Programme { Code = "ARTESANIAS", Name = "Artesanías", EntityCode = "SENA" }, outcome);
        await stores.LoadAsync();
        var after = await ProgrammesAsync(stores);
        Assert.Equal(before.Values.Max() + 1, after["ARTESANIAS"]);
        Assert.Equal(before, after.Where(p => p.Key != "ARTESANIAS").ToDictionary());
    }

    private static async Task<IEnumerable<(int, string?)>> CategoriesAsync(StarContext star, int[] years) =>
        (await star.FactOutcomes.Join(star.DimMunicipalities, f => f.MunicipalityKey, m => m.Key, (f, m) => new { f.PeriodKey, m.Category })
            .Where(f => years.Contains(f.PeriodKey / 100)).OrderBy(f => f.PeriodKey).ToListAsync()).Select(f => (f.PeriodKey / 100, f.Category));

    private static async Task<Dictionary<string, int>> ProgrammesAsync(Stores stores)
    {
        await using var star = stores.Star();
        return await star.DimProgrammes.ToDictionaryAsync(p => p.Code, p => p.Key);
    }

    private static async Task<List<string>> SumsAsync(Stores stores)
    {
        await using var star = stores.Star();
        var sums = await star.AggregateOutcomes.GroupBy(a => new { a.Year, a.IndicatorKey })
            .Select(g => new { g.Key.Year, g.Key.IndicatorKey, Value = g.Sum(a => a.Value) }).OrderBy(g => g.Year).ThenBy(g => g.IndicatorKey).ToListAsync();
        return [.. sums.Select(s => $"{s}")];
    }
}
