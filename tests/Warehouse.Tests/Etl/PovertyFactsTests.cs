using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.Poverty;

namespace Warehouse.Tests.Etl;

[Collection(ImportedDataCollection.Name)]
public sealed class PovertyFactsTests(ImportedData data)
{
    [Theory]
    [InlineData("NBI_2005", "11001", 9.20)]
    [InlineData("NBI_2005", "27001", 89.47)]
    [InlineData("NBI_2005", "05001", 12.42)]
    [InlineData("IPM_2018", "11001", 9.0)]
    [InlineData("IPM_2018", "44847", 92.2)]
    public async Task Published_values_are_in_the_store(string index, string municipality, double value)
    {
        await using var store = data.Open();
        var stored = await store.PovertyValues.SingleAsync(v => v.IndexCode == index && v.MunicipalityCode == municipality);
        Assert.Equal(value, stored.Value!.Value, 2);
    }

    [Fact]
    public async Task Ipm_2005_ranks_1113_units_and_tarqui_is_the_515th()
    {
        await using var store = data.Open();
        var ranked = await store.PovertyValues.Where(v => v.IndexCode == "IPM_2005").OrderBy(v => v.Rank).ThenBy(v => v.MunicipalityCode).ToListAsync();
        Assert.Equal(1_113, ranked.Count);
        Assert.Equal(("41791", 515, 72.3361), (ranked[514].MunicipalityCode, ranked[514].Rank, ranked[514].Value));
    }

    [Fact]
    public async Task Five_units_share_the_first_rank_and_the_next_is_the_sixth()
    {
        await using var store = data.Open();
        var top = await store.PovertyValues.Where(v => v.IndexCode == "IPM_2005" && v.Rank <= 6).OrderBy(v => v.Rank).ToListAsync();
        Assert.Equal([1, 1, 1, 1, 1, 6], top.Select(v => v.Rank!.Value));
        Assert.All(top.Take(5), v => Assert.True(v.Caution && v.Value == 100));
        Assert.Equal(31, await store.PovertyValues.CountAsync(v => v.Caution));
    }

    [Fact]
    public async Task The_poorest_fifth_holds_a_fifth_of_the_units_and_a_tenth_of_the_people()
    {
        await using var store = data.Open();
        var values = await store.PovertyValues.Where(v => v.IndexCode == "IPM_2005").ToDictionaryAsync(v => v.MunicipalityCode, v => v.Quintile);
        var people = await store.Populations.Where(p => p.Year == 2005 && p.Series == "census2005").ToListAsync();
        var ranked = people.Where(p => values.ContainsKey(p.MunicipalityCode)).ToList();
        double Share(int quintile) => 100.0 * ranked.Where(p => values[p.MunicipalityCode] == quintile).Sum(p => p.Total) / ranked.Sum(p => p.Total);
        Assert.InRange(values.Values.Count(q => q == 1), 222, 223);
        Assert.InRange(Share(1), 9, 11);
        Assert.InRange(Share(5), 63, 66);
    }

    [Fact]
    public async Task Department_rank_counts_within_the_department()
    {
        await using var store = data.Open();
        var choco = await store.PovertyValues.Where(v => v.IndexCode == "NBI_2005" && v.MunicipalityCode.StartsWith("27")).ToListAsync();
        Assert.Equal(choco.OrderBy(v => v.Rank).Select(v => v.MunicipalityCode), choco.OrderBy(v => v.DepartmentRank).Select(v => v.MunicipalityCode));
        Assert.Equal(1, choco.Min(v => v.DepartmentRank));
    }

    [Theory]
    [InlineData("IPM_2005", 15, 1_113 * 15)]
    [InlineData("NBI_2005", 6, 1_122 * 6)]
    [InlineData("NBI_2018", 6, 1_122 * 6)]
    [InlineData("IPM_2018", 0, 0)]
    public async Task Components_are_stored_with_their_index(string index, int components, int values)
    {
        await using var store = data.Open();
        Assert.Equal(components, await store.PovertyComponents.CountAsync(c => c.IndexCode == index));
        Assert.Equal(values, await store.PovertyComponentValues.CountAsync(v => v.IndexCode == index));
    }

    [Fact]
    public async Task A_value_that_was_not_published_is_null_not_zero()
    {
        await using var store = data.Open();
        Assert.Equal(20, await store.PovertyValues.CountAsync(v => v.IndexCode == "IPM_2018" && v.Urban == null));
    }

    [Fact]
    public void Equal_values_share_a_rank_and_a_missing_value_has_none()
    {
        PovertyValue Unit(string code, double? value) => new() { IndexCode = "X", MunicipalityCode = code, Value = value };
        var ranks = Warehouse.Etl.Import.Targets.PovertyRanking.RanksOf([Unit("05001", 10), Unit("05002", 30), Unit("05004", 30), Unit("05021", null), Unit("05030", 50)]);
        Assert.Equal([("05030", 1), ("05002", 2), ("05004", 2), ("05001", 4)], ranks.Select(r => (r.Key.MunicipalityCode, r.Value)));
    }
}
