using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Load;
using Warehouse.Model;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Etl.Load;

public sealed class PublicationTests
{
    [OfFilesFact]
    public async Task A_second_load_writes_nothing_and_says_so()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        var before = Contents(stores);
        var second = await stores.LoadAsync();
        Assert.False(second.Published);
        Assert.Equal(1, second.Run.Id);
        Assert.Empty(second.Tables);
        Assert.Equal(before, Contents(stores));
    }

    [Fact]
    public async Task A_load_after_a_new_outcome_is_published()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await stores.SaveAsync(Work.Recorded("EMP_PLACED", 5, 10));
        var second = await stores.LoadAsync();
        Assert.True(second.Published);
        Assert.Equal((2, 10L), (second.Run.Id, second.Run.OutcomeFacts));
    }

    [Fact]
    public async Task A_load_whose_sums_differ_is_not_published_and_names_them()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await using (var star = stores.Star())
        {
            await star.Database.ExecuteSqlRawAsync(PostgreSqlServer.IsChosen
                ? """
                  CREATE FUNCTION lose() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN IF NEW."Value" = 775 THEN RETURN NULL; END IF; RETURN NEW; END';
                  CREATE TRIGGER lose BEFORE INSERT ON dw."FactOutcomes" FOR EACH ROW EXECUTE FUNCTION lose()
                  """
                : "CREATE TRIGGER lose AFTER INSERT ON FactOutcomes WHEN NEW.Value = 775 BEGIN DELETE FROM FactOutcomes WHERE Value = 775; END");
        }

        var failure = await Assert.ThrowsAsync<LoadFailedException>(() => stores.LoadAnewAsync());
        Assert.Contains(failure.Failed, c => c is
        {
            Name: "outcomes sena-training-2025 TRA_TRAINEES 2025, value: operational = star", Expected: 922_275, Actual: 921_500,
        });
        Assert.Contains(failure.Rows, r => r.StartsWith("TRA_TRAINEES 27086 2025: 775 in the store, 0 in the star (outcome ", StringComparison.Ordinal));
        Assert.Contains("Rows that differ: TRA_TRAINEES 27086 2025", failure.Message, StringComparison.Ordinal);
        await using var after = stores.Star();
        Assert.Equal(1, await after.LoadRuns.MaxAsync(r => r.Id));
        Assert.Equal(922_275, await after.FactOutcomes.Where(f => f.BatchId == Work.TrainingBatch).SumAsync(f => f.Value));
        Assert.Equal(922_275, await after.AggregateOutcomes.Where(a => a.Value > 774 && a.EntityCode == "SENA" && a.Year == 2025 && a.People == a.Value).SumAsync(a => a.Value));
    }

    [OfFilesFact]
    public async Task A_load_that_loses_a_row_of_another_table_names_it()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await using (var star = stores.Star())
        {
            await star.Database.ExecuteSqlRawAsync("""
                CREATE TRIGGER loseInhabitants AFTER INSERT ON FactPopulations WHEN NEW.Total = 115000 BEGIN DELETE FROM FactPopulations WHERE Total = 115000; END;
                CREATE TRIGGER loseRank AFTER INSERT ON FactPoverties WHEN NEW.Rank = 2 BEGIN UPDATE FactPoverties SET Rank = 5 WHERE Rank = 2; END;
                CREATE TRIGGER losePlace AFTER INSERT ON FactPriorities WHEN NEW.Position = 2 BEGIN DELETE FROM FactPriorities WHERE Position = 2; END;
                """);
        }

        var failure = await Assert.ThrowsAsync<LoadFailedException>(() => stores.LoadAnewAsync());
        Assert.Equal(
        [
            "population census2005 27001 2012 = 115000 is in the store and not in the star",
            "IPM_2005 27001, rank 2 is in the store and not in the star",
            "IPM_2005 27001, rank 5 is in the star and not in the store",
            "C112-2012 position 2 27001 is in the store and not in the star",
        ], failure.Rows);
    }

    [Fact]
    public async Task A_reader_sees_the_old_load_until_the_new_one_is_published()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await stores.SaveAsync(Work.Recorded("EMP_PLACED", 5, 10));
        List<(int Run, int Facts, int Municipalities)> seen = [];
        await stores.LoadAsync(_ => seen.Add(See(stores)));
        Assert.NotEmpty(seen);
        Assert.Equal([(1, 9, 7)], seen.Distinct());
        Assert.Equal((2, 10, 7), See(stores));
    }

    [Fact]
    public async Task A_second_load_at_the_same_time_is_refused()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await stores.SaveAsync(Work.Recorded("EMP_PLACED", 5, 10));
        var other = stores.ImpatientLoad();
        StoreBusyException? refused = null;
        var first = await stores.LoadAsync(p => refused ??= p.Step == "outcomes" ? Refusal(other) : null);
        Assert.Contains("Another load", refused!.Message, StringComparison.Ordinal);
        Assert.True(first.Published);
        Assert.False((await other.RunAsync(null, CancellationToken.None)).Published);
    }

    [Fact]
    public async Task What_is_recorded_during_a_load_comes_with_the_next_one()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await stores.SaveAsync(Work.Recorded("EMP_PLACED", 5, 10));
        var recorded = false;
        var first = await stores.LoadAsync(_ =>
        {
            if (!recorded)
                stores.SaveAsync(Work.Recorded("EMP_PLACED", 6, 11)).GetAwaiter().GetResult();
            recorded = true;
        });
        Assert.Equal(10, first.Run.OutcomeFacts);
        Assert.Equal(11, (await stores.LoadAsync()).Run.OutcomeFacts);
    }

    [Fact]
    public async Task A_load_that_is_cancelled_leaves_the_old_one()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await stores.SaveAsync(Work.Recorded("EMP_PLACED", 5, 10));
        using var cancel = new CancellationTokenSource();
        var progress = new Cancelling(cancel);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stores.Load.RunAsync(progress, cancel.Token));
        Assert.Equal((1, 9, 7), See(stores));
        Assert.True((await stores.LoadAsync()).Published);
    }

    [Fact]
    public async Task A_load_keeps_its_checks()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await using var star = stores.Star();
        var checks = await star.LoadChecks.ToDictionaryAsync(c => c.Name);
        Assert.All(checks.Values, c => Assert.True(c.Passed, c.Name));
        Assert.Equal(922_275, checks["outcomes TRA_TRAINEES 2025, value: star = aggregate"].Actual);
        Assert.Equal(3_900_000, checks["outcomes recorded by people INC_CHANGE 2025, value: operational = star"].Expected);
    }

    private static (int Run, int Facts, int Municipalities) See(Stores stores)
    {
        using var star = stores.Star();
        return (star.LoadRuns.Max(r => r.Id), star.FactOutcomes.Count(), star.DimMunicipalities.Count());
    }

    private static StoreBusyException? Refusal(StarLoad load)
    {
        try
        {
            load.RunAsync(null, CancellationToken.None).GetAwaiter().GetResult();
            return null;
        }
        catch (StoreBusyException refusal)
        {
            return refusal;
        }
    }

    private static (long Length, string Hash)[] Contents(Stores stores) =>
    [
        .. new[] { stores.StarFile, stores.StarFile + "-wal" }.Select(file =>
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return (stream.Length, Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(stream)));
        }),
    ];

    private sealed class Cancelling(CancellationTokenSource source) : IProgress<LoadProgress>
    {
        public void Report(LoadProgress value)
        {
            if (value.Step == "outcomes")
                source.Cancel();
        }
    }
}
