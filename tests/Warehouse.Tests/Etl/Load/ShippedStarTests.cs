using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Etl.Load;
using Warehouse.Model;
using Warehouse.Model.Operational;
using Warehouse.Model.Star;

namespace Warehouse.Tests.Etl.Load;

[Collection(ImportedDataCollection.Name)]
public sealed class ShippedStarTests(ImportedData data)
{
    [Fact]
    public async Task The_shipped_data_keep_their_sums_in_the_star()
    {
        await using var stores = data.Copy();
        var result = await LoadAsync(stores);
        Assert.True(result.Published);
        Assert.All(result.Run.Checks, c => Assert.True(c.Passed, c.Name));
        Assert.False(result.Run.ContainsDemonstrationData);
        Assert.False((await LoadAsync(stores)).Published);

        await using var star = stores.Services.GetRequiredService<IDbContextFactory<StarContext>>().CreateDbContext();
        var trainees = star.AggregateOutcomes.Where(a => star.DimIndicators.Any(i => i.Key == a.IndicatorKey && i.Code == "TRA_TRAINEES"));
        Assert.Equal(7_290_148, await trainees.SumAsync(a => a.Value));
        Assert.Equal(1_112, await trainees.Select(a => a.MunicipalityKey).Distinct().CountAsync());
        var ranked = star.FactPoverties.Where(p => star.DimPovertyIndices.Any(i => i.Key == p.PovertyIndexKey && i.Code == "IPM_2005"));
        var unranked = trainees.Where(a => !ranked.Any(p => p.MunicipalityKey == a.MunicipalityKey && p.Quintile != null));
        Assert.Equal((6_694, 7), (await unranked.SumAsync(a => a.Value), await unranked.CountAsync()));
        Assert.Equal((515, 515), (await star.FactPriorities.Select(p => p.MunicipalityKey).Distinct().CountAsync(), await star.FactPriorities.MaxAsync(p => p.Position)));
        Assert.Equal(0, await star.FactOutcomes.CountAsync(f => f.Records != 1));
        Assert.Equal(76_044, await star.FactPopulations.CountAsync());
        Assert.Equal(1_098, await star.DimPlans.CountAsync(p => p.Term == "2012-2015" && p.ReceivedOn == null));
    }

    private static Task<LoadResult> LoadAsync(TemporaryStore stores) => new StarLoad(
        stores.Services.GetRequiredService<IDbContextFactory<OperationalContext>>(),
        stores.Services.GetRequiredService<IDbContextFactory<StarContext>>(),
        stores.Services.GetRequiredService<IBulkWriter>(),
        stores.Services.GetRequiredService<IBulkReader>(),
        stores.Services.GetRequiredService<IStoreTransactions>(),
        TimeProvider.System).RunAsync(null, CancellationToken.None);
}
