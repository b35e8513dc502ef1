using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Verbs;
using Warehouse.Tests.Etl.Load;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Etl.Crash;

public sealed class StoreTroubleTests
{
    [OfSmallFilesFact]
    public async Task A_full_disk_fails_the_load_with_a_reason_and_room_completes_it()
    {
        await using var stores = await WithManyOutcomesAsync();
        var full = await EtlProcess.RunWithSmallFilesAsync(stores.Settings, 1_000, "load");
        Assert.Equal(ExitCode.Failed, full.Code);
        Assert.Contains("The disk", full.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing was changed", full.Output, StringComparison.Ordinal);
        Assert.Equal((1, 9), await SeeAsync(stores));
        Assert.True((await stores.LoadAsync()).Published);
        Assert.Equal((2, 30_009), await SeeAsync(stores));
    }

    [OfFilesFact]
    public async Task A_star_that_may_not_be_written_fails_the_load_with_a_reason()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await stores.SaveAsync(Work.Recorded("EMP_PLACED", 5, 10));
        var (code, error) = await VerbRun.OnAsync(stores, ("ConnectionStrings:Warehouse", $"Data Source={stores.StarFile};Mode=ReadOnly;Pooling=False"), "load");
        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("The store may not be written to", error, StringComparison.Ordinal);
        Assert.Equal((1, 9), await SeeAsync(stores));
    }

    [Fact]
    public async Task A_star_that_somebody_else_writes_to_fails_the_load_after_the_wait_that_was_allowed()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await stores.SaveAsync(Work.Recorded("EMP_PLACED", 5, 10));
        await using (var other = stores.Star())
        {
            await using var writing = await stores.Transactions.BeginLoadAsync(other, TimeSpan.FromSeconds(1), CancellationToken.None);
            var (code, error) = await VerbRun.OnAsync(stores, null, "load", "--wait", "1");
            Assert.Equal(ExitCode.Failed, code);
            Assert.Contains("Another load is writing", error, StringComparison.Ordinal);
        }

        Assert.Equal((1, 9), await SeeAsync(stores));
        Assert.Equal(ExitCode.Done, (await VerbRun.OnAsync(stores, null, "load")).Code);
        Assert.Equal((2, 10), await SeeAsync(stores));
    }

    [OfFilesFact]
    public async Task A_file_that_is_no_store_is_told_and_left_alone()
    {
        await using var stores = await Stores.CreateAsync();
        var file = Path.Combine(stores.Folder, "letter.db");
        await File.WriteAllTextAsync(file, "Señores alcaldes: " + new string('x', 5_000));
        var before = await File.ReadAllBytesAsync(file);
        var (code, error) = await VerbRun.OnAsync(stores, ("ConnectionStrings:Warehouse", $"Data Source={file};Pooling=False"), "load");
        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("it is not a store", error, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(file));
    }

    [OfFilesFact]
    public async Task A_migration_that_was_killed_keeps_nobody_waiting()
    {
        await using var stores = await Stores.CreateAsync();
        await using var star = stores.Star();
        await star.Database.ExecuteSqlRawAsync(
            """CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER PRIMARY KEY, "Timestamp" TEXT NOT NULL); INSERT INTO "__EFMigrationsLock" VALUES (1, '2012-03-21')""");
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await star.Database.MigrateAsync(patience.Token);
    }

    private static async Task<Stores> WithManyOutcomesAsync()
    {
        var stores = await StarLoadTests.LoadedAsync();
        await using var store = stores.Operational();
        await stores.Bulk.InsertAsync(store, Enumerable.Range(0, 30_000).Select(i =>
        {
            var record = Work.Recorded("EMP_PLACED", i % 12 + 1, i, year: 2000 + i % 20);
            record.TrainingType = $"TIPO {i}";
            return record;
        }), CancellationToken.None);
        return stores;
    }

    private static async Task<(int Load, int Facts)> SeeAsync(Stores stores)
    {
        await using var star = stores.Star();
        return (await star.LoadRuns.MaxAsync(r => r.Id), await star.FactOutcomes.CountAsync());
    }
}
