using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Database;
using Warehouse.Model.Star;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Database;

public sealed class PostgreSqlConnectionTests
{
    [OfServerFact]
    public async Task The_server_plans_for_short_statements_unless_the_connection_string_says_otherwise()
    {
        await using var stores = await Stores.CreateAsync(Places.Rows());
        Assert.Equal(("off", "1.1"), await PlanningAsync(stores, ""));
        Assert.Equal(("on", "1.1"), await PlanningAsync(stores, ";Options=-c jit=on"));
    }

    private static async Task<(string Jit, string PageCost)> PlanningAsync(Stores stores, string words)
    {
        var settings = new Dictionary<string, string?>(stores.Settings);
        settings["ConnectionStrings:Operational"] += words;
        await using var services = new ServiceCollection().AddWarehouse(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).BuildServiceProvider();
        await using var star = services.GetRequiredService<StarContext>();
        return ((await star.Database.SqlQuery<string>($"SELECT current_setting('jit') AS \"Value\"").ToListAsync()).Single(),
            (await star.Database.SqlQuery<string>($"SELECT current_setting('random_page_cost') AS \"Value\"").ToListAsync()).Single());
    }
}
