using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Tests.Etl;

[Collection(ImportedDataCollection.Name)]
public sealed class TerritoryFactsTests(ImportedData data)
{
    private static readonly DateOnly Circular = new(2012, 3, 20);

    [Fact]
    public async Task Units_are_those_of_today_and_the_two_codes_that_ended()
    {
        await using var store = data.Open();
        Assert.Equal(1_124, await store.Municipalities.CountAsync());
        Assert.Equal(["27086", "94663"], await store.Municipalities.Where(m => m.EndedOn != null).Select(m => m.Code).OrderBy(c => c).ToListAsync());
        Assert.Equal(0, await store.Municipalities.CountAsync(m => m.RegionalCode != m.DepartmentCode));
    }

    [Fact]
    public async Task The_universe_of_2012_is_1101_municipalities_one_island_and_20_areas()
    {
        await using var store = data.Open();
        var units = (await store.Municipalities.ToListAsync()).Where(m => m.ExistedOn(Circular) && m.Code != "27493").ToList();
        Assert.Equal(1_101, units.Count(m => m.TypeOn(Circular) == MunicipalityType.Municipality));
        Assert.Equal(1, units.Count(m => m.TypeOn(Circular) == MunicipalityType.Island));
        Assert.Equal(20, units.Count(m => m.TypeOn(Circular) == MunicipalityType.NonMunicipalisedArea));
    }

    [Fact]
    public async Task Barrancominas_was_an_area_until_2019()
    {
        await using var store = data.Open();
        var unit = await store.Municipalities.SingleAsync(m => m.Code == "94343");
        Assert.Equal(MunicipalityType.NonMunicipalisedArea, unit.TypeOn(new(2019, 11, 30)));
        Assert.Equal(MunicipalityType.Municipality, unit.TypeOn(new(2019, 12, 1)));
        Assert.True(unit.ExistedOn(Circular));
    }

    [Theory]
    [InlineData("27086", "2007-11-22", MunicipalityType.Municipality)]
    [InlineData("94663", "2019-12-01", MunicipalityType.NonMunicipalisedArea)]
    public async Task A_code_that_ended_keeps_its_type_and_its_last_day(string code, string day, MunicipalityType type)
    {
        await using var store = data.Open();
        var unit = await store.Municipalities.SingleAsync(m => m.Code == code);
        Assert.Equal((DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), type), (unit.EndedOn, unit.Type));
    }

    [Fact]
    public async Task Quibdo_is_found_by_its_name_without_accents()
    {
        await using var store = data.Open();
        Assert.Equal("27001", (await store.Municipalities.SingleAsync(m => m.SearchName == "quibdo")).Code);
    }

    [Fact]
    public async Task Population_of_2012_is_the_published_national_total()
    {
        await using var store = data.Open();
        var year = store.Populations.Where(p => p.Year == 2012 && p.Series == "census2005");
        Assert.Equal(46_581_823, await year.SumAsync(p => p.Total));
        Assert.Null((await store.Populations.FirstAsync(p => p.Series == "dnp_sgp")).Urban);
    }
}
