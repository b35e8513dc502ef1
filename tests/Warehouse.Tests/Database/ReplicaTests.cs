using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Database;
using Warehouse.Model.Operational;
using Warehouse.Model.Star;
using Warehouse.Tests.Database.Faults;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Database;

/// <summary>Who only asks reads the star from its replica; who loads writes to the server itself.</summary>
public sealed class ReplicaTests
{
    [Theory]
    [InlineData(true, "replica", "ReadOnly")]
    [InlineData(false, "primary", "ReadWrite")]
    public void A_replica_of_sql_server_is_told_that_nobody_writes(bool onlyAsks, string server, string intent)
    {
        using var services = Over("SqlServer", "Server=primary;Database=Warehouse", "Server=replica;Database=Warehouse", onlyAsks);
        using var star = services.GetRequiredService<StarContext>();
        using var operational = services.GetRequiredService<OperationalContext>();
        Assert.Equal((server, intent), WordsOf(star));
        Assert.Equal(("primary", "ReadWrite"), WordsOf(operational));
    }

    [OfServerFact]
    public async Task A_standby_of_postgresql_shows_each_load_and_takes_no_writes()
    {
        using var server = new OwnServer();
        await using var stores = await Stores.OnAsync(server.NewPlace(), [.. Places.Rows(), .. Work.Rows()]);
        await stores.LoadAsync();
        using var standby = server.NewStandby();
        await using var services = Over("PostgreSql", server.ConnectionString, standby.ConnectionString, onlyAsks: true);
        await using var star = services.GetRequiredService<StarContext>();
        var before = await star.FactOutcomes.CountAsync();

        await stores.SaveAsync(Work.Recorded("EMP_PLACED", 5, 10, year: 2013));
        await stores.LoadAsync();
        for (var tries = 0; await star.LoadRuns.CountAsync() < 2 && tries < 100; tries++)
            await Task.Delay(100);
        Assert.Equal(before + 1, await star.FactOutcomes.CountAsync());

        star.Add(new LoadRun { Id = 3 });
        var refusal = await Assert.ThrowsAsync<DbUpdateException>(() => star.SaveChangesAsync());
        Assert.Contains("replica", StoreTrouble.Explain(refusal), StringComparison.Ordinal);
    }

    private static (string Server, string Intent) WordsOf(DbContext context) =>
        new SqlConnectionStringBuilder(context.Database.GetConnectionString()) is var words ? (words.DataSource, words.ApplicationIntent.ToString()) : default;

    private static ServiceProvider Over(string provider, string server, string replica, bool onlyAsks) => new ServiceCollection()
        .AddWarehouse(
            new ConfigurationBuilder().AddInMemoryCollection(
                [new("Database:Provider", provider), new("ConnectionStrings:Operational", server), new("ConnectionStrings:Replica", replica)]).Build(),
            onlyAsks)
        .BuildServiceProvider();
}
