using Microsoft.EntityFrameworkCore;
using Warehouse.Model;
using Warehouse.Model.Operational.Imports;
using Warehouse.Model.Star;
using Warehouse.Tests.Fixtures;
using Warehouse.Tests.Fixtures.TSql;

namespace Warehouse.Tests.Model;

public sealed class RepeatedChangeTests
{
    [Fact]
    public async Task Changes_only_the_rows_with_the_given_values_and_takes_a_value_away()
    {
        await using var stores = await Stores.CreateAsync([.. Places.Rows(), .. Work.Rows()]);
        await stores.LoadAsync();
        await using var star = stores.Star();
        await star.Database.OpenConnectionAsync();
        var before = await star.FactCommitments.OrderBy(f => f.CommitmentKey).ToListAsync();
        var (first, second) = (before[0].CommitmentKey, new DateOnly(2024, 2, 29));
        using (var change = RepeatedChange.Setting<FactCommitment>(star, f => new { f.Achieved, f.FirstOutcomeOn, f.StartLagDays }, f => new { f.CommitmentKey }))
        {
            Assert.Equal(1, change.Run(7L, second, -3, first));
            Assert.Equal(0, change.Run(8L, second, 3, int.MaxValue));
            Assert.Equal((7L, second, -3), Changed(await star.FactCommitments.SingleAsync(f => f.CommitmentKey == first)));
            Assert.Equal(1, change.Run(null, null, null, first));
        }

        Assert.Equal((null, null, null), Changed(await star.FactCommitments.SingleAsync(f => f.CommitmentKey == first)));
        Assert.Equal(before.Skip(1).Select(Changed), (await star.FactCommitments.Where(f => f.CommitmentKey != first).OrderBy(f => f.CommitmentKey).ToListAsync()).Select(Changed));
    }

    [Fact]
    public async Task Deletes_the_rows_with_any_of_the_given_values()
    {
        await using var stores = await Stores.CreateAsync([.. Places.Rows(), .. Work.Rows()]);
        await using var store = stores.Operational();
        await store.Database.OpenConnectionAsync();
        var ids = await store.PendingChanges.OrderBy(c => c.Id).Select(c => c.Id).ToListAsync();
        using var taken = RepeatedChange.Deleting<PendingChange>(store, c => new { c.Id }, 2);
        Assert.Equal(2, taken.Run(ids[0], ids[2]));
        Assert.Equal(1, taken.Run(ids[0], ids[1]));
        Assert.Equal(ids.Skip(3), await store.PendingChanges.OrderBy(c => c.Id).Select(c => c.Id).ToListAsync());
    }

    [Fact]
    public void Is_made_in_words_that_every_store_takes()
    {
        using var server = SqlServerContexts.Star();
        using var set = RepeatedChange.Setting<FactCommitment>(server, f => new { f.Achieved, f.AchievedOn }, f => new { f.CommitmentKey });
        using var delete = RepeatedChange.Deleting<LoadCheck>(server, c => new { c.LoadRunId }, 2);
        Assert.Equal("UPDATE [dw].[FactCommitments] SET [Achieved] = @Achieved, [AchievedOn] = @AchievedOn WHERE [CommitmentKey] = @CommitmentKey", set.Text);
        Assert.Equal("DELETE FROM [dw].[LoadChecks] WHERE [LoadRunId] IN (@LoadRunId0, @LoadRunId1)", delete.Text);
        Assert.All([set.Text, delete.Text], text => Assert.NotNull(TSqlScript.Parse(text)));
    }

    private static (long?, DateOnly?, int?) Changed(FactCommitment fact) => (fact.Achieved, fact.FirstOutcomeOn, fact.StartLagDays);
}
