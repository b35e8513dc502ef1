using Microsoft.EntityFrameworkCore;
using Warehouse.Marts;
using Warehouse.Marts.Outcomes;
using Warehouse.Model.Operational.Territory;
using Warehouse.Model.Star;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Etl.Load;

/// <summary>Quibdó changes; what was reported before stays with what it was then.</summary>
public sealed class MunicipalityHistoryTests
{
    private static readonly DateOnly Opening = new(2012, 3, 20), Decision = new(2026, 7, 1);

    [Fact]
    public async Task Categories_by_year_are_rows_with_their_days()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await using var star = stores.Star();
        var rows = await RowsAsync(star);
        Assert.Equal(
            [(new(1900, 1, 1), new(2013, 1, 1), null, false), (new(2013, 1, 1), new(2020, 1, 1), "4", false), (new DateOnly(2020, 1, 1), new DateOnly(9999, 12, 31), "3", true)],
            rows.Select(m => (m.ValidFrom, m.ValidTo, m.Category, m.IsCurrent)));
        Assert.All(rows, m => Assert.Equal(("D", false, "27", "Chocó"), (m.Typology, m.Pdet, m.RegionalCode, m.DepartmentName)));
        Assert.True((await star.DimMunicipalities.SingleAsync(m => m.Code == Places.Uribia)).Pdet);
    }

    [Fact]
    public async Task Another_regional_holds_from_the_load_that_sees_it_and_facts_of_before_keep_theirs()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await stores.SaveAsync(Work.Recorded("EMP_PLACED", 5, 10, year: 2026), Work.Recorded("EMP_PLACED", 9, 7, year: 2026));
        await stores.LoadOnAsync(new(2026, 6, 1));
        var before = await SumsAsync(stores, OutcomeDimension.Department);
        await MoveAsync(stores, "44");

        await stores.LoadOnAsync(Decision);
        await using var star = stores.Star();
        var (then, now) = (await OnAsync(star, Decision.AddDays(-1)), await OnAsync(star, Decision));
        Assert.Equal(("27", Decision), (then.Regional, then.ValidTo));
        Assert.Equal(("44", new DateOnly(9999, 12, 31)), (now.Regional, now.ValidTo));
        Assert.Equal([(202605, "27"), (202609, "44")], await PlacedIn2026Async(star));
        Assert.Equal(before, await SumsAsync(stores, OutcomeDimension.Department));
        Assert.Contains("2026 27 10", await SumsAsync(stores, OutcomeDimension.Regional));
        Assert.Contains("2026 44 7", await SumsAsync(stores, OutcomeDimension.Regional));
        Assert.Contains("2025 27 22275", await SumsAsync(stores, OutcomeDimension.Regional));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_page_counts_the_year_of_a_municipality_once_though_it_moved_within_it(bool moves)
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await stores.SaveAsync(Work.Recorded("EMP_PLACED", 5, 10, year: 2026), Work.Recorded("EMP_PLACED", 9, 7, year: 2026));
        await stores.LoadOnAsync(new(2026, 6, 1));
        await MoveAsync(stores, moves ? "44" : "27");
        await stores.LoadOnAsync(Decision);
        await using var star = stores.Star();
        Assert.Equal([(202605, "27"), (202609, moves ? "44" : "27")], await PlacedIn2026Async(star));

        var question = new OutcomeQuestion { GroupBy = [OutcomeDimension.Municipality, OutcomeDimension.Year, OutcomeDimension.Indicator] };
        var all = await OutcomesByAnything.AskAsync(star, question, CancellationToken.None);
        var page = await OutcomesByAnything.AskAsync(star, question with { Take = 1 }, CancellationToken.None);
        Assert.Single(all.Rows, r => r.Year == 2026);
        Assert.Equal(all.Rows.Count, page.GroupCount);
    }

    [Fact]
    public async Task A_category_of_a_new_year_moves_the_facts_of_that_year_only()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await stores.SaveAsync(Work.Recorded("EMP_PLACED", 5, 10, year: 2026));
        await stores.LoadAsync();
        var before = await SumsAsync(stores, OutcomeDimension.Municipality);
        await stores.SaveAsync(new MunicipalityCategory { MunicipalityCode = Places.Quibdo, Year = 2026, Category = "2" });
        var run = (await stores.LoadAsync()).Run;
        Assert.Equal((false, 1, 1), (run.Whole, run.FactsAdded, run.FactsRemoved));
        await using var star = stores.Star();
        Assert.Equal([null, "4", "3", "2"], (await RowsAsync(star)).Select(m => m.Category));
        var facts = star.FactOutcomes.Join(star.DimMunicipalities, f => f.MunicipalityKey, m => m.Key, (f, m) => new { f.PeriodKey, m.Code, m.Category }).Where(f => f.Code == Places.Quibdo);
        Assert.Equal(["2"], await facts.Where(f => f.PeriodKey >= 202600).Select(f => f.Category).Distinct().ToListAsync());
        Assert.Equal(["3"], await facts.Where(f => f.PeriodKey >= 202000 && f.PeriodKey < 202600).Select(f => f.Category).Distinct().ToListAsync());
        Assert.Equal([null], await facts.Where(f => f.PeriodKey < 201300).Select(f => f.Category).Distinct().ToListAsync());
        Assert.Equal(before, await SumsAsync(stores, OutcomeDimension.Municipality));
    }

    [Fact]
    public async Task A_municipality_with_many_rows_is_on_the_list_once_and_is_one_municipality()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await MoveAsync(stores, "44");
        await stores.LoadOnAsync(Decision);
        await using var star = stores.Star();
        Assert.Equal([Places.Uribia, Places.Quibdo], await PriorityList.Of(star, "C112-2012").Select(p => p.Municipality).ToListAsync());
        Assert.Equal(4, await MunicipalityDirectory.Of(star).CountAsync());
        Assert.Equal(2, await CoverageOfPriorities.Of(star, "C112-2012", new(2012, 2015), demonstration: false).CountAsync());
        Assert.Equal(3, await PovertyRanking.Of(star, "IPM_2005").CountAsync());
        var answer = await OutcomesByAnything.AskAsync(star, new() { GroupBy = [OutcomeDimension.Indicator], Measures = OutcomeMeasures.Municipalities }, CancellationToken.None);
        Assert.Equal(3, answer.Rows.Single(r => r.Indicator == "TRA_TRAINEES").Municipalities);
        Assert.Equal(4, await MunicipalityHistory.On(star, Opening).CountAsync());
    }

    [Fact]
    public async Task Every_fact_points_at_the_row_that_held_in_its_period()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        var changes = new RandomChanges(stores, 2026);
        for (var round = 0; round < 6; round++)
        {
            await changes.SomeAsync();
            await MoveAsync(stores, round % 2 == 0 ? "44" : "27");
            await stores.SaveAsync(new MunicipalityCategory { MunicipalityCode = Places.Quibdo, Year = 2021 + round, Category = round % 2 == 0 ? "2" : "1" });
            await stores.LoadOnAsync(new(2011 + round, 4, 15));
        }

        await using var star = stores.Star();
        var misplaced =
            from f in star.FactOutcomes
            join p in star.DimPeriods on f.PeriodKey equals p.Key
            join m in star.DimMunicipalities on f.MunicipalityKey equals m.Key
            where p.EndsOn < m.ValidFrom || p.EndsOn >= m.ValidTo
            select f;
        Assert.Equal(0, await misplaced.CountAsync());
        await using var store = stores.Operational();
        Assert.Equal(await store.OutcomeRecords.CountAsync(), await star.FactOutcomes.SumAsync(f => f.Records));
        var text = await StarText.OfAsync(star);
        await stores.LoadAnewAsync();
        Assert.Equal(text, await StarText.OfAsync(star));
    }

    [Fact]
    public async Task A_row_that_a_correction_makes_needless_stays_because_facts_were_published_under_it()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await using (var store = stores.Operational())
        {
            (await store.MunicipalityCategories.AsTracking().SingleAsync(c => c.Year == 2020)).Category = "4";
            await store.SaveChangesAsync();
        }

        await stores.LoadAsync();
        await using var star = stores.Star();
        Assert.Equal([null, "4", "4"], (await RowsAsync(star)).Select(m => m.Category));
    }

    private static Task<MunicipalityVersion> OnAsync(StarContext star, DateOnly day) =>
        MunicipalityHistory.On(star, day).SingleAsync(v => v.Code == Places.Quibdo);

    private static Task<List<DimMunicipality>> RowsAsync(StarContext star) =>
        star.DimMunicipalities.Where(m => m.Code == Places.Quibdo).OrderBy(m => m.ValidFrom).ToListAsync();

    private static async Task<IEnumerable<(int, string)>> PlacedIn2026Async(StarContext star) =>
        (await star.FactOutcomes.Where(f => f.PeriodKey >= 202600)
            .Join(star.DimMunicipalities, f => f.MunicipalityKey, m => m.Key, (f, m) => new { f.PeriodKey, m.RegionalCode })
            .OrderBy(f => f.PeriodKey).ToListAsync()).Select(f => (f.PeriodKey, f.RegionalCode));

    private static async Task MoveAsync(Stores stores, string regional)
    {
        await using var store = stores.Operational();
        (await store.Municipalities.AsTracking().SingleAsync(m => m.Code == Places.Quibdo)).RegionalCode = regional;
        await store.SaveChangesAsync();
    }

    private static async Task<IReadOnlyList<string>> SumsAsync(Stores stores, OutcomeDimension by)
    {
        await using var star = stores.Star();
        var answer = await OutcomesByAnything.AskAsync(
            star, new() { GroupBy = [OutcomeDimension.Year, OutcomeDimension.Indicator, by], Measures = OutcomeMeasures.Achieved }, CancellationToken.None);
        return [.. answer.Rows.Where(r => r.Indicator is "EMP_PLACED" or "TRA_TRAINEES").Select(r => $"{r.Year} {r.Department ?? r.Regional ?? r.Municipality} {r.Achieved}")];
    }
}
