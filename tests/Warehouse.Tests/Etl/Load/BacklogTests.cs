using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.Imports;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Operational.Territory;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Etl.Load;

public sealed class BacklogTests
{
    [Fact]
    public async Task An_outcome_that_is_saved_is_noted_by_its_slice()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await stores.SaveAsync(Work.Recorded("EMP_PLACED", 5, 10));
        var note = Assert.Single(await NotesAsync(stores));
        Assert.Equal((nameof(OutcomeRecord), Places.Quibdo, 2025, 5, "EMP_PLACED", null), (note.Entity, note.MunicipalityCode, note.Year, note.Month, note.IndicatorCode, note.ImportBatchId));
    }

    [Fact]
    public async Task An_outcome_that_moves_to_another_month_is_noted_where_it_was_and_where_it_is()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await using (var store = stores.Operational())
        {
            var placed = await store.OutcomeRecords.AsTracking().SingleAsync(r => r.IndicatorCode == "EMP_PLACED");
            placed.Month = 7;
            await store.SaveChangesAsync();
        }

        Assert.Equal([6, 7], (await NotesAsync(stores)).Select(n => n.Month).Order());
    }

    [Fact]
    public async Task An_imported_outcome_is_noted_by_its_batch_and_other_tables_by_their_name()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        var imported = Work.Recorded("EMP_PLACED", 8, 3);
        imported.ImportBatchId = Work.ProgrammeBatch;
        await stores.SaveAsync(imported, Places.Municipality("27006", "Acandí"));
        var notes = await NotesAsync(stores);
        Assert.Equal([nameof(Municipality), nameof(OutcomeRecord)], notes.Select(n => n.Entity).Order());
        Assert.Equal((Work.ProgrammeBatch, null), notes.Where(n => n.Entity == nameof(OutcomeRecord)).Select(n => (n.ImportBatchId, n.Year)).Single());
    }

    [Fact]
    public async Task A_saving_without_change_is_not_noted()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await using (var store = stores.Operational())
            await store.SaveChangesAsync();
        Assert.Empty(await NotesAsync(stores));
    }

    [Fact]
    public async Task What_commits_after_a_load_comes_with_the_next_one_although_it_began_before()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await using var slow = stores.Operational();
        await using (var transaction = await slow.Database.BeginTransactionAsync())
        {
            slow.Add(Work.Recorded("EMP_PLACED", 5, 10));
            await slow.SaveChangesAsync();
            Assert.False((await stores.LoadAsync()).Published);
            await transaction.CommitAsync();
        }

        Assert.Equal(10, (await stores.LoadAsync()).Run.OutcomeFacts);
    }

    [OfFilesFact]
    public async Task A_change_that_could_not_be_taken_away_is_not_loaded_twice()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await stores.SaveAsync(Work.Recorded("EMP_PLACED", 5, 10));
        await using (var writer = stores.Operational())
        await using (await writer.Database.BeginTransactionAsync())
            Assert.True((await stores.LoadAsync()).Published);

        Assert.Single(await NotesAsync(stores));
        Assert.False((await stores.LoadAsync()).Published);
        await stores.SaveAsync(Work.Recorded("EMP_PLACED", 6, 10));
        Assert.Equal(11, (await stores.LoadAsync()).Run.OutcomeFacts);
        Assert.Empty(await NotesAsync(stores));
    }

    [OfFilesFact]
    public async Task A_store_that_went_back_to_a_copy_makes_the_star_anew()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        var copy = stores.OperationalFile + ".copy";
        await using (var store = stores.Operational())
            await store.Database.ExecuteSqlRawAsync("VACUUM INTO {0}", copy);
        await stores.SaveAsync(Work.Recorded("EMP_PLACED", 5, 10));
        Assert.Equal(10, (await stores.LoadAsync()).Run.OutcomeFacts);
        await stores.ReplaceOperationalAsync(copy);
        Assert.Equal(9, (await stores.LoadAsync()).Run.OutcomeFacts);
        Assert.False((await stores.LoadAsync()).Published);
    }

    private static async Task<IReadOnlyList<PendingChange>> NotesAsync(Stores stores)
    {
        await using var store = stores.Operational();
        return await store.PendingChanges.ToListAsync();
    }
}
