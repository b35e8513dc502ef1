using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Load.Dimensions;
using Warehouse.Model.Star;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Etl.Load;

public sealed class DimensionTests
{
    [Fact]
    public async Task A_member_keeps_its_key_when_another_comes_before_it()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        var before = await KeysAsync(stores);
        await stores.SaveAsync(Places.Municipality("11002", "Example"));
        await stores.LoadAsync();
        var after = await KeysAsync(stores);
        Assert.Equal(before, after.Where(k => k.Key != "11002").ToDictionary());
        Assert.Equal(await MostAsync(stores), after["11002"]);
    }

    [Fact]
    public async Task A_member_takes_its_new_attributes()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await using (var store = stores.Operational())
        {
            var quibdo = await store.Municipalities.AsTracking().SingleAsync(m => m.Code == Places.Quibdo);
            quibdo.Name = "San Francisco de Quibdó";
            await store.SaveChangesAsync();
        }

        await stores.LoadAsync();
        await using var star = stores.Star();
        Assert.All(await star.DimMunicipalities.Where(m => m.Code == Places.Quibdo).ToListAsync(), m => Assert.Equal("San Francisco de Quibdó", m.Name));
    }

    [Fact]
    public async Task Key_0_is_the_unknown_member()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await using var star = stores.Star();
        Assert.Equal("", (await star.DimMunicipalities.SingleAsync(m => m.Key == 0)).Code);
        Assert.Equal("", (await star.DimIndicators.SingleAsync(m => m.Key == 0)).Code);
        Assert.Null((await star.DimPlans.SingleAsync(m => m.Key == 0)).PlanId);
        Assert.Null((await star.DimTrainings.SingleAsync(m => m.Key == 0)).Type);
    }

    [Fact]
    public async Task A_ratio_knows_the_keys_of_its_parts()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await using var star = stores.Star();
        var codes = await star.DimIndicators.ToDictionaryAsync(i => i.Code);
        var rate = codes["EMP_PLACEMENT_RATE"];
        Assert.Equal((codes["EMP_PLACED"].Key, codes["EMP_REGISTERED"].Key), (rate.NumeratorKey, rate.DenominatorKey));
    }

    [Fact]
    public void A_code_finds_the_row_that_held_at_the_end_of_the_period()
    {
        var keys = new MunicipalityKeys([Row(1, new(1900, 1, 1)), Row(8, new(2019, 6, 15))]);
        Assert.Equal(1, keys.In("94343", 2019, 5));
        Assert.Equal(8, keys.In("94343", 2019, 6));
        Assert.Equal(8, keys.In("94343", 2019, 0));
        Assert.Equal(1, keys.In("94343", 2018, 0));
        Assert.Equal(8, keys.Current("94343"));
        Assert.Equal(0, keys.Current("99999"));
        Assert.Equal(0, keys.On(null, new(2019, 1, 1)));
    }

    private static DimMunicipality Row(int key, DateOnly from) => new()
    {
        Key = key,
        Code = "94343",
        Name = "Barrancominas",
        DepartmentCode = "94",
        DepartmentName = "Guainía",
        RegionalCode = "94",
        RegionalName = "Guainía",
        ValidFrom = from,
    };

    private static async Task<int> MostAsync(Stores stores)
    {
        await using var star = stores.Star();
        return await star.DimMunicipalities.MaxAsync(m => m.Key);
    }

    private static async Task<Dictionary<string, int>> KeysAsync(Stores stores)
    {
        await using var star = stores.Star();
        return await star.DimMunicipalities.Where(m => m.IsCurrent).ToDictionaryAsync(m => m.Code, m => m.Key);
    }
}
