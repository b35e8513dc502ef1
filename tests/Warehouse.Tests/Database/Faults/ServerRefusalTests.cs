using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Database;
using Warehouse.Model.Operational;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Database.Faults;

/// <summary>What a server that lives may still refuse, and what is told of it.</summary>
public sealed class ServerRefusalTests
{
    [OfServerFact]
    public async Task A_pool_without_a_free_connection_is_told_and_serves_again_when_one_is_given_back()
    {
        await using var stores = await Stores.CreateAsync(Places.Rows());
        await using var services = With(stores, "Maximum Pool Size=1;Timeout=1");
        await using (var holder = Open(services))
        {
            await holder.Database.OpenConnectionAsync();
            await using var waiting = Open(services);
            var refusal = await Assert.ThrowsAnyAsync<Exception>(() => waiting.Municipalities.CountAsync());
            Assert.True(StoreTrouble.IsPassing(refusal));
            Assert.Contains("every connection is in use", StoreTrouble.Explain(refusal), StringComparison.Ordinal);
        }

        await using var next = Open(services);
        Assert.Equal(4, await next.Municipalities.CountAsync());
    }

    [OfServerFact]
    public async Task A_statement_that_runs_longer_than_it_may_is_ended_and_told()
    {
        await using var stores = await Stores.CreateAsync(Places.Rows());
        await using var services = With(stores, "Options=-c statement_timeout=200");
        await using var store = Open(services);
        var refusal = await Assert.ThrowsAnyAsync<Exception>(() => store.Database.ExecuteSqlRawAsync("SELECT pg_sleep(10)"));
        Assert.False(StoreTrouble.IsPassing(refusal));
        Assert.Contains("statement_timeout", StoreTrouble.Explain(refusal), StringComparison.Ordinal);
        Assert.Equal(4, await store.Municipalities.CountAsync());
    }

    [OfServerFact]
    public async Task Of_two_transactions_that_wait_for_each_other_one_is_ended_and_told_and_the_other_goes_on()
    {
        await using var stores = await Stores.CreateAsync(Places.Rows());
        var bothHold = new Barrier(2);
        var failures = await Task.WhenAll(
            Record.ExceptionAsync(() => Task.Run(() => RenameAsync(Places.Quibdo, Places.Uribia))),
            Record.ExceptionAsync(() => Task.Run(() => RenameAsync(Places.Uribia, Places.Quibdo))));
        var refusal = Assert.Single(failures, f => f is not null)!;
        Assert.Contains("waited for each other", StoreTrouble.Explain(refusal), StringComparison.Ordinal);
        await using var after = stores.Operational();
        var names = await after.Municipalities.Where(m => m.Code == Places.Quibdo || m.Code == Places.Uribia).Select(m => m.Name).ToListAsync();
        Assert.Single(names.Distinct());

        async Task RenameAsync(string first, string second)
        {
            await using var store = stores.Operational();
            await using var transaction = await store.Database.BeginTransactionAsync();
            await store.Municipalities.Where(m => m.Code == first).ExecuteUpdateAsync(m => m.SetProperty(x => x.Name, first));
            bothHold.SignalAndWait();
            await store.Municipalities.Where(m => m.Code == second).ExecuteUpdateAsync(m => m.SetProperty(x => x.Name, first));
            await transaction.CommitAsync();
        }
    }

    private static OperationalContext Open(ServiceProvider services) => services.GetRequiredService<IDbContextFactory<OperationalContext>>().CreateDbContext();

    private static ServiceProvider With(Stores stores, string words)
    {
        var settings = new Dictionary<string, string?>(stores.Settings);
        settings["ConnectionStrings:Operational"] += ";" + words;
        return new ServiceCollection().AddWarehouse(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).BuildServiceProvider();
    }
}
