using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Tests.Etl;

[Collection(ImportedDataCollection.Name)]
public sealed class OutcomeFactsTests(ImportedData data)
{
    [Fact]
    public async Task Trainees_of_2025_are_7290148_under_1112_codes()
    {
        await using var store = data.Open();
        var trainees = store.OutcomeRecords.Where(r => r.IndicatorCode == "TRA_TRAINEES" && r.Year == 2025);
        Assert.Equal(7_290_148, await trainees.SumAsync(r => r.Value));
        Assert.Equal(1_112, await trainees.Select(r => r.MunicipalityCode).Distinct().CountAsync());
        Assert.Equal(775, await trainees.Where(r => r.MunicipalityCode == "27086").SumAsync(r => r.Value));
        Assert.Equal(14_116, await trainees.CountAsync());
        Assert.Equal(0, await trainees.CountAsync(r => r.Month != 0));
    }

    [Fact]
    public async Task Trainees_without_a_poverty_rank_stay_visible()
    {
        await using var store = data.Open();
        var ranked = store.PovertyValues.Where(v => v.IndexCode == "IPM_2005").Select(v => v.MunicipalityCode);
        var unranked = await store.OutcomeRecords.Where(r => r.IndicatorCode == "TRA_TRAINEES" && !ranked.Contains(r.MunicipalityCode)).ToListAsync();
        Assert.Equal(6_694, unranked.Sum(r => r.Value));
        Assert.Equal(7, unranked.Select(r => r.MunicipalityCode).Distinct().Count());
    }

    [Theory]
    [InlineData(2010, 65_488, 1_513)]
    [InlineData(2011, 126_079, 1_298)]
    [InlineData(2012, 232_026, 1_632)]
    public async Task Income_programmes_add_up_to_the_published_sum_without_it(int year, long people, long projects)
    {
        await using var store = data.Open();
        var income = store.OutcomeRecords.Where(r => r.Year == year && r.IndicatorCode.StartsWith("INC_"));
        Assert.Equal(people, await income.Where(r => r.IndicatorCode == "INC_PEOPLE").SumAsync(r => r.Value));
        Assert.Equal(projects, await income.Where(r => r.IndicatorCode == "INC_PROJECTS").SumAsync(r => r.Value));
        Assert.Equal(0, await income.CountAsync(r => r.ProgrammeCode == "GIV"));
    }

    [Fact]
    public async Task Red_unidos_is_a_stock_of_families_and_its_promotions_are_apart()
    {
        await using var store = data.Open();
        Assert.Equal(1_749_854, await Sum("QOL_FAMILIES", 2012));
        Assert.Equal(42_440, await Sum("QOL_PROMOTED", 2012));
        Assert.Equal("ANSPE", (await store.Programmes.SingleAsync(p => p.Code == "UNIDOS")).EntityCode);
        Assert.Equal(89_585, await store.ProgrammeFigures.CountAsync());

        Task<long> Sum(string indicator, int year) =>
            store.OutcomeRecords.Where(r => r.IndicatorCode == indicator && r.Year == year).SumAsync(r => r.Value);
    }

    [Theory]
    [InlineData(GoalScope.Regional)]
    [InlineData(GoalScope.Centre)]
    public async Task Goals_in_places_add_up_to_the_published_total_without_subtotals(GoalScope scope)
    {
        await using var store = data.Open();
        var goals = store.Goals.Where(g => g.Scope == scope && g.IndicatorCode == "TRA_SEATS");
        Assert.Equal(8_261_944, await goals.Where(g => !g.IsTotal).SumAsync(g => g.Target));
        Assert.Equal(8_261_944, await goals.Where(g => g.Category.StartsWith("TOTAL FORMACION PROFESIONAL INTEGRAL")).SumAsync(g => g.Target));
    }

    [Theory]
    [InlineData("EMP_PLACED", 534_288)]
    [InlineData("EMP_GUIDED", 1_376_869)]
    [InlineData("TRA_CERTIFIED", 3_866_963)]
    [InlineData("TRA_COMPETENCE", 290_430)]
    [InlineData("ENT_GUIDED", 534_864)]
    public async Task National_goals_of_an_indicator_add_up_without_their_totals(string indicator, double target)
    {
        await using var store = data.Open();
        Assert.Equal(target, await store.Goals
            .Where(g => g.Scope == GoalScope.National && g.IndicatorCode == indicator && !g.IsTotal).SumAsync(g => g.Target));
    }

    [Fact]
    public async Task The_employment_sample_is_kept_and_is_no_outcome()
    {
        await using var store = data.Open();
        Assert.Equal(10, await store.EmploymentSamples.CountAsync());
        Assert.Equal(0, await store.OutcomeRecords.CountAsync(r => r.IndicatorCode.StartsWith("EMP_")));
    }

    [Fact]
    public async Task The_indicator_catalogue_has_21_entries_and_one_ratio()
    {
        await using var store = data.Open();
        Assert.Equal(21, await store.Indicators.CountAsync());
        var ratio = await store.Indicators.SingleAsync(i => i.Accumulation == Accumulation.Ratio);
        Assert.Equal(("EMP_PLACEMENT_RATE", "EMP_PLACED", "EMP_REGISTERED"), (ratio.Code, ratio.NumeratorCode, ratio.DenominatorCode));
    }
}
