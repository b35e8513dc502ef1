using Microsoft.EntityFrameworkCore.Infrastructure;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Database;

public sealed class OwnServicesTests
{
    [Fact]
    public async Task Each_store_of_a_server_has_its_own_so_that_its_model_waits_for_no_other_and_keeps_them_for_every_context()
    {
        await using var stores = await Stores.CreateAsync();
        await using var others = await Stores.CreateAsync();
        await using var operational = stores.Operational();
        await using var star = stores.Star();
        await using var elsewhere = others.Star();
        Assert.Equal(stores.Reader.IsEmbedded, ReferenceEquals(operational.GetService<IModelSource>(), star.GetService<IModelSource>()));
        Assert.Same(star.GetService<IModelSource>(), elsewhere.GetService<IModelSource>());
    }
}
