using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Etl.Demo;

/// <summary>A demonstration is shown to visitors, and in the evening the stores are as they were in the morning.</summary>
[Collection(ImportedDataCollection.Name)]
public sealed class RemovalTests(ImportedData data)
{
    [Fact]
    public async Task Every_table_of_both_stores_is_as_before_once_a_demonstration_is_removed_and_the_star_loaded()
    {
        await using var copy = data.Copy();
        await DemonstratedData.LoadAsync(copy);
        var (store, star) = (await StoreAsync(copy), await StarAsync(copy));

        await DemonstratedData.Of(copy).MakeAsync(new(0.01, 112), null, CancellationToken.None);
        await DemonstratedData.LoadAsync(copy);
        Assert.NotEqual(store, await StoreAsync(copy));
        Assert.NotEqual(star, await StarAsync(copy));

        await DemonstratedData.Of(copy).RemoveAsync(CancellationToken.None);
        await DemonstratedData.LoadAsync(copy);
        Assert.Equal(store, await StoreAsync(copy));
        Assert.Equal(star, await StarAsync(copy));
        await using var loads = copy.OpenStar();
        Assert.DoesNotContain(loads.LoadChecks.Select(c => c.Name).ToList(), name => name.Contains("demonstration", StringComparison.Ordinal));
    }

    private static async Task<string> StarAsync(TemporaryStore copy)
    {
        await using var star = copy.OpenStar();
        return await StarText.OfAsync(star);
    }

    private static async Task<IReadOnlyDictionary<string, string>> StoreAsync(TemporaryStore copy)
    {
        await using var store = copy.Open();
        return await Contents.OfAsync(store);
    }
}
