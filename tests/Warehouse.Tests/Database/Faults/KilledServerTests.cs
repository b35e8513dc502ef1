using Microsoft.EntityFrameworkCore;
using Warehouse.Database;
using Warehouse.Tests.Api.Changes;
using Warehouse.Tests.Api.Security;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Database.Faults;

public sealed class KilledServerTests
{
    private const int Writers = 4, Promises = 20;

    [OfServerFact]
    public async Task A_server_killed_during_a_load_keeps_the_old_load_and_the_next_one_brings_the_new()
    {
        using var server = new OwnServer();
        await using var stores = await Stores.OnAsync(server.NewPlace(), [.. Places.Rows(), .. Work.Rows()]);
        await stores.LoadAsync();
        foreach (var moment in new[] { 1, 4, 8 })
        {
            var before = await SeeAsync(stores);
            await stores.SaveAsync(Work.Recorded("EMP_PLACED", 5, 10, year: 2012 + moment));
            var steps = 0;
            var failure = await Record.ExceptionAsync(() => stores.LoadAnewAsync(_ =>
            {
                if (++steps == moment)
                    server.Kill();
            }));
            Assert.True(failure is not null && StoreTrouble.IsPassing(failure), failure?.ToString());
            Assert.NotNull(StoreTrouble.Explain(failure!));
            server.StartAgain();
            Assert.Equal(before, await SeeAsync(stores));
            Assert.True((await stores.LoadAsync()).Published);
            Assert.Equal((before.Load + 1, before.Facts + 1), await SeeAsync(stores));
        }
    }

    [OfServerFact]
    public async Task Of_changes_that_are_sent_again_after_the_server_was_killed_none_is_lost_and_none_is_made_twice()
    {
        using var server = new OwnServer();
        await using var office = await Office.OpenAsync(new(2012, 4, 2), server.NewPlace());
        var made = 0;
        var refusals = new System.Collections.Concurrent.ConcurrentQueue<string>();
        var writers = Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            List<string> ids = [];
            for (var i = 0; i < Promises; i++)
            {
                ids.Add(await PromiseAsync(office, $"{writer}-{i}", refusals));
                if (Interlocked.Increment(ref made) == Writers * Promises / 2)
                    server.Kill();
            }

            return ids;
        })).ToList();
        while (refusals.IsEmpty)
            await Task.Delay(50);
        server.StartAgain();
        var promised = (await Task.WhenAll(writers)).SelectMany(ids => ids).ToList();
        Assert.All(refusals, code => Assert.Equal("STORE_UNAVAILABLE", code));
        await using var store = office.Store();
        var kept = await store.Commitments.Select(c => c.Id).ToListAsync();
        Assert.Equal(Writers * Promises, kept.Count);
        Assert.Equal(kept.Count, promised.Distinct().Count());
        Assert.Equal(kept.Count, await store.ChangeRecords.CountAsync());
        Assert.Equal(kept.Count, await store.ClientRequests.CountAsync());
    }

    /// <summary>Sends a change under one key until it is taken.</summary>
    private static async Task<string> PromiseAsync(Office office, string key, System.Collections.Concurrent.ConcurrentQueue<string> refusals)
    {
        const string Mutation = "mutation($input: MakeCommitmentInput!) { made: makeCommitment(input: $input) { commitment { id } errors { ... on Error { code message } } } }";
        while (true)
        {
            var response = await office.RespondAsync(Tokens.Choco, Mutation, new { input = CommitmentStoryTests.Promise(1, clientKey: key) });
            if (response["errors"] is not { } errors)
                return (string)response["data"]!["made"]!["commitment"]!["id"]!;
            refusals.Enqueue((string)errors[0]!["extensions"]!["code"]!);
            await Task.Delay(100);
        }
    }

    private static async Task<(int Load, int Facts)> SeeAsync(Stores stores)
    {
        await using var star = stores.Star();
        return (await star.LoadRuns.MaxAsync(r => r.Id), await star.FactOutcomes.CountAsync());
    }
}
