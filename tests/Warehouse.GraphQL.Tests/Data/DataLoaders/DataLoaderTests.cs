using Warehouse.GraphQL.Data.DataLoaders;
using Xunit;

namespace Warehouse.GraphQL.Tests.Data.DataLoaders;

public class DataLoaderTests
{
    private readonly BatchScheduler _scheduler = new();

    [Fact]
    public async Task DataLoader_fetches_all_keys_of_a_level_once()
    {
        Names names = new(_scheduler);
        var work = Task.WhenAll(names.LoadAsync("27001"), names.LoadAsync("44847"), names.LoadAsync("27001"));
        await CompleteAsync(work);
        Assert.Equal("Name of 27001, Name of 44847, Name of 27001", string.Join(", ", await work));
        Assert.Equal("27001,44847", Assert.Single(names.Fetches));
    }

    [Fact]
    public async Task DataLoader_asks_nothing_twice_in_a_request()
    {
        Names names = new(_scheduler);
        await LoadAsync(names, "27001");
        await LoadAsync(names, "27001");
        Assert.Single(names.Fetches);
        _scheduler.ClearCache();
        await LoadAsync(names, "27001");
        Assert.Equal(2, names.Fetches.Count);
    }

    [Fact]
    public async Task DataLoader_serves_chained_loads_in_one_round_a_depth()
    {
        Names names = new(_scheduler);
        async Task<string?> Chained(string key) => await names.LoadAsync((await names.LoadAsync(key))!);
        var work = Task.WhenAll(Chained("27001"), Chained("44847"), Chained("91798"));
        await CompleteAsync(work);
        Assert.Equal(2, names.Fetches.Count);
    }

    [Fact]
    public async Task DataLoader_serves_keys_that_are_asked_for_later()
    {
        Names names = new(_scheduler);
        async Task<string?> Late()
        {
            await Task.Yield();
            return await names.LoadAsync("27001");
        }
        var work = Late();
        await CompleteAsync(work);
        Assert.Equal("Name of 27001", await work);
    }

    [Fact]
    public async Task DataLoader_gives_null_for_a_key_without_value() =>
        Assert.Null(await LoadAsync(new Names(_scheduler), "unknown"));

    [Fact]
    public async Task DataLoader_splits_large_batches()
    {
        Names names = new(_scheduler);
        var work = names.LoadAsync([.. Enumerable.Range(0, 7).Select(i => $"{i}")]);
        await CompleteAsync(work);
        Assert.Equal(["0,1,2", "3,4,5", "6"], names.Fetches);
    }

    [Fact]
    public async Task DataLoader_failure_reaches_everyone_who_waits()
    {
        Names names = new(_scheduler);
        Task<string?>[] loads = [names.LoadAsync("broken"), names.LoadAsync("27001")];
        await _scheduler.DispatchAsync();
        foreach (var load in loads)
        {
            await Assert.ThrowsAsync<IOException>(() => load);
        }
    }

    [Fact]
    public async Task GroupedDataLoader_gives_an_empty_list_for_a_key_without_values()
    {
        Plans plans = new(_scheduler);
        var work = plans.LoadAsync(["27001", "11001"]);
        await CompleteAsync(work);
        Assert.Equal([2, 0], (await work).Select(p => p.Count));
    }

    // What the executor does for the resolvers of a level.
    private async Task CompleteAsync(Task work)
    {
        while (!work.IsCompleted)
        {
            if (_scheduler.HasPending)
            {
                await _scheduler.DispatchAsync();
            }
            else
            {
                await Task.WhenAny(work, _scheduler.WhenPending());
            }
        }
    }

    private async Task<string?> LoadAsync(Names names, string key)
    {
        var work = names.LoadAsync(key);
        await CompleteAsync(work);
        return await work;
    }

    private sealed class Names(BatchScheduler scheduler) : BatchDataLoader<string, string>(scheduler)
    {
        public List<string> Fetches { get; } = [];

        protected override int MaxBatchSize => 3;

        protected override async Task<IReadOnlyDictionary<string, string>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
        {
            Fetches.Add(string.Join(',', keys));
            await Task.Yield();
            return keys.Contains("broken") ? throw new IOException() : keys.Where(k => k != "unknown").ToDictionary(k => k, k => $"Name of {k}");
        }
    }

    private sealed class Plans(BatchScheduler scheduler) : GroupedDataLoader<string, int>(scheduler)
    {
        protected override Task<ILookup<string, int>> LoadGroupedBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken) =>
            Task.FromResult(new[] { 2012, 2016 }.ToLookup(_ => "27001"));
    }
}
