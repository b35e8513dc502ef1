using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Demo;
using Warehouse.Etl.Quality;

namespace Warehouse.Tests.Etl.Demo;

[Collection(DemonstratedDataCollection.Name)]
public sealed class DemonstrationTests(DemonstratedData data)
{
    [Fact]
    public async Task The_same_seed_makes_the_same_rows_and_another_seed_makes_others()
    {
        await using var same = data.Store.Copy();
        await DemonstratedData.Of(same).RemoveAsync(CancellationToken.None);
        await DemonstratedData.Of(same).MakeAsync(DemonstratedData.Small, null, CancellationToken.None);
        await using var other = data.Store.Copy();
        await DemonstratedData.Of(other).MakeAsync(new(0.02, 113), null, CancellationToken.None);

        Assert.Equal(await OutcomesAsync(data.Store), await OutcomesAsync(same));
        Assert.NotEqual(await OutcomesAsync(data.Store), await OutcomesAsync(other));
    }

    [Fact]
    public async Task A_second_time_changes_nothing_and_other_parameters_replace_the_scenario()
    {
        await using var copy = data.Store.Copy();
        var noted = await ChangesAsync(copy);
        var (batch, made) = await DemonstratedData.Of(copy).MakeAsync(DemonstratedData.Small, null, CancellationToken.None);
        Assert.Equal((data.Batch.Id, false, noted), (batch.Id, made, await ChangesAsync(copy)));

        await DemonstratedData.Of(copy).MakeAsync(new(0.01, 112), null, CancellationToken.None);
        await using var store = copy.Open();
        var only = await Demonstration.Batches(store).SingleAsync();
        Assert.Equal("demo --scale 0.01 --seed 112", only.FileName);
        Assert.All(await store.OutcomeRecords.Where(r => r.Demonstration).Select(r => r.ImportBatchId).Distinct().ToListAsync(), id => Assert.Equal(only.Id, id));
    }

    [Fact]
    public async Task Removing_leaves_no_trace()
    {
        await using var copy = data.Store.Copy();
        var noted = await ChangesAsync(copy);
        var removed = await DemonstratedData.Of(copy).RemoveAsync(CancellationToken.None);
        Assert.Equal(data.Batch.Loaded + 1, removed);
        Assert.True(await ChangesAsync(copy) > noted);
        await using var store = copy.Open();
        var removedContents = await Contents.OfAsync(store);

        await using var never = new TemporaryStore();
        await never.MigrateAsync();
        await never.Importer.ImportShippedAsync(Warehouse.Etl.Import.ShippedData.Own, CancellationToken.None);
        await using var neverStore = never.Open();
        var neverContents = await Contents.OfAsync(neverStore);
        neverContents["ImportBatches"] = removedContents["ImportBatches"]; // they hold the time of the import
        Assert.Equal(neverContents, removedContents);
        Assert.Equal(await neverStore.ImportBatches.CountAsync(), await store.ImportBatches.CountAsync());
        Assert.Equal(0, await DemonstratedData.Of(copy).RemoveAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_making_that_is_broken_off_leaves_the_store_as_it_was()
    {
        await using var copy = data.Store.Copy();
        await using var store = copy.Open();
        var before = await Contents.OfAsync(store);
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            DemonstratedData.Of(copy).MakeAsync(new(0.05, 7), _ => stop.Cancel(), stop.Token));
        Assert.Equal(before, await Contents.OfAsync(store));
    }

    [Fact]
    public async Task Every_row_is_accounted_for_and_every_check_passes()
    {
        await using var store = data.Store.Open();
        Assert.Equal((data.Batch.Read, 0, 0), (data.Batch.Loaded, data.Batch.Rejected, data.Batch.Duplicates));
        Assert.DoesNotContain(await OperationalChecks.RunAsync(store, CancellationToken.None), c => !c.Passed);
        Assert.Equal(data.Batch.Loaded,
            await store.OutcomeRecords.CountAsync(r => r.Demonstration && r.ImportBatchId == data.Batch.Id)
            + await store.Commitments.CountAsync(c => c.Demonstration) + await store.CommitmentTargets.CountAsync()
            + await store.PlanReviews.CountAsync(r => r.Demonstration) + await store.AllianceOpportunities.CountAsync()
            + await store.Plans.CountAsync(p => p.Demonstration) + await store.PlanProjects.CountAsync(p => p.Plan!.Demonstration)
            + await store.PlanProjectYears.CountAsync(y => store.PlanProjects.Any(p => p.Id == y.PlanProjectId && p.Plan!.Demonstration))
            + await store.OrdinaryBudgets.CountAsync(b => b.Demonstration));
    }

    private static async Task<string> OutcomesAsync(TemporaryStore store)
    {
        await using var context = store.Open();
        var rows = await context.OutcomeRecords.Where(r => r.Demonstration).OrderBy(r => r.SourceLine)
            .Select(r => new { r.MunicipalityCode, r.Year, r.Month, r.IndicatorCode, r.ProgrammeCode, r.TrainingType, r.TrainingLevel, r.Modality, r.Sex, r.Value, r.People, r.CostCop, r.Status, r.SourceLine })
            .ToListAsync();
        return string.Join('\n', rows);
    }

    private static async Task<int> ChangesAsync(TemporaryStore store)
    {
        await using var context = store.Open();
        return await context.PendingChanges.CountAsync();
    }
}
