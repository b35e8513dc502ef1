using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.Imports;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Etl.Load;

public sealed class IncrementalLoadTests
{
    [Theory]
    [InlineData(112)]
    [InlineData(2012)]
    [InlineData(515)]
    [InlineData(343)]
    public async Task Loads_of_changes_end_where_one_load_of_everything_ends(int seed)
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        var changes = new RandomChanges(stores, seed);
        for (var round = 0; round < 8; round++)
        {
            await changes.SomeAsync();
            var result = await stores.LoadAsync();
            Assert.False(result.Run.Whole);
        }

        var (text, outcomes) = (await TextAsync(stores), await OutcomesAsync(stores));
        Assert.True((await stores.LoadAnewAsync()).Run.Whole);
        Assert.Equal(text, await TextAsync(stores));
        await stores.ForgetStarAsync();
        Assert.True((await stores.LoadAsync()).Run.Whole);
        Assert.Equal(outcomes, await OutcomesAsync(stores));
    }

    [Fact]
    public async Task One_changed_outcome_writes_one_fact()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await stores.SaveAsync(Work.Recorded("EMP_PLACED", 5, 10));
        Assert.Equal((1, 0), await WrittenAsync(stores));
        await ChangeAsync(stores, 12);
        Assert.Equal((1, 1), await WrittenAsync(stores));
    }

    [Fact]
    public async Task A_year_forgets_what_people_cost_with_the_last_fact_that_told()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await stores.SaveAsync([Costing(5, 10, 4_000), Costing(6, 20, 5_000), Costing(7, 30, null)]);
        Assert.Equal((60, 9_000), await PlacedAsync(stores));
        await RemoveAsync(stores, month: 5);
        Assert.Equal((50, 5_000), await PlacedAsync(stores));
        await RemoveAsync(stores, month: 6);
        Assert.Equal((30, null), await PlacedAsync(stores));
        await RemoveAsync(stores, month: 7);
        Assert.Null(await PlacedAsync(stores));
    }

    [Fact]
    public async Task An_outcome_that_is_saved_as_it_was_writes_no_fact()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await stores.SaveAsync(Work.Recorded("EMP_PLACED", 5, 10));
        await stores.LoadAsync();
        await ChangeAsync(stores, 11);
        await ChangeAsync(stores, 10);
        Assert.Equal((0, 0), await WrittenAsync(stores));
    }

    [Fact]
    public async Task A_file_that_is_imported_again_unchanged_renews_its_freshness_and_nothing_else()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await stores.SaveAsync(Work.Batch(3, "sena-training-2025"));
        var result = await stores.LoadAsync();
        Assert.Equal((true, 0, 0), (result.Published, result.Run.FactsAdded, result.Run.FactsRemoved));
        Assert.Equal(["changes", "dimensions", "sources"], result.Tables.Where(t => t.Rows > 0).Select(t => t.Table).Order());
        await using var star = stores.Star();
        Assert.Equal(3, (await star.SourceFreshness.SingleAsync(s => s.Source == "sena-training-2025")).BatchId);
    }

    [Fact]
    public async Task A_change_that_the_star_does_not_hold_is_no_reason_to_load()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await stores.SaveAsync(new RejectedRow { BatchId = Work.TrainingBatch, Line = 9, Rule = "range", Reason = "Too many.", Raw = "" });
        Assert.False((await stores.LoadAsync()).Published);
    }

    [Fact]
    public async Task Checks_hold_on_where_nothing_changed_and_say_which_load_measured_them()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await stores.SaveAsync(Work.Recorded("EMP_PLACED", 5, 10));
        var checks = (await stores.LoadAsync()).Run.Checks.ToDictionary(c => c.Name);
        Assert.Equal(2, checks["outcomes EMP_PLACED 2025, value: star = aggregate"].MeasuredBy);
        Assert.Equal(1, checks["outcomes TRA_TRAINEES 2025, value: star = aggregate"].MeasuredBy);
        Assert.Equal(1, checks["plans: operational = star"].MeasuredBy);
    }

    [Fact]
    public async Task An_aggregate_that_does_not_take_a_change_stops_the_load()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await using (var star = stores.Star())
            await star.Database.ExecuteSqlRawAsync(PostgreSqlServer.IsChosen
                ? """
                  CREATE FUNCTION lose() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW."Value" := NEW."Value" - 1; RETURN NEW; END';
                  CREATE TRIGGER lose BEFORE INSERT ON dw."AggregateOutcomes" FOR EACH ROW EXECUTE FUNCTION lose()
                  """
                : "CREATE TRIGGER lose AFTER INSERT ON AggregateOutcomes BEGIN UPDATE AggregateOutcomes SET Value = Value - 1 WHERE Year = NEW.Year; END");
        await stores.SaveAsync(Work.Recorded("EMP_PLACED", 5, 10));
        var failure = await Assert.ThrowsAsync<Warehouse.Etl.Load.LoadFailedException>(() => stores.LoadAsync());
        Assert.Contains(failure.Failed, c => c is { Name: "outcomes EMP_PLACED 2025, value: star = aggregate", Expected: 10, Actual: 9 });
    }

    private static async Task ChangeAsync(Stores stores, long value)
    {
        await using var store = stores.Operational();
        (await store.OutcomeRecords.AsTracking().SingleAsync(r => r.IndicatorCode == "EMP_PLACED" && r.Year == 2025)).Value = value;
        await store.SaveChangesAsync();
    }

    private static OutcomeRecord Costing(int month, long placed, long? cost)
    {
        var record = Work.Recorded("EMP_PLACED", month, placed);
        record.CostCop = cost;
        return record;
    }

    private static async Task RemoveAsync(Stores stores, int month)
    {
        await using var store = stores.Operational();
        store.Remove(await store.OutcomeRecords.SingleAsync(r => r.IndicatorCode == "EMP_PLACED" && r.Year == 2025 && r.Month == month));
        await store.SaveChangesAsync();
    }

    /// <summary>Loads, and tells what the year's only row of placements says.</summary>
    private static async Task<(long Value, long? CostCop)?> PlacedAsync(Stores stores)
    {
        await stores.LoadAsync();
        await using var star = stores.Star();
        var row = await star.AggregateOutcomes.Join(star.DimIndicators.Where(i => i.Code == "EMP_PLACED"), a => a.IndicatorKey, i => i.Key, (a, _) => a)
            .SingleOrDefaultAsync(a => a.Year == 2025);
        return row is null ? null : (row.Value, row.CostCop);
    }

    private static async Task<(long Added, long Removed)> WrittenAsync(Stores stores)
    {
        var run = (await stores.LoadAsync()).Run;
        return (run.FactsAdded, run.FactsRemoved);
    }

    private static async Task<string> TextAsync(Stores stores)
    {
        await using var star = stores.Star();
        return await StarText.OfAsync(star);
    }

    private static async Task<IReadOnlyList<string>> OutcomesAsync(Stores stores)
    {
        await using var star = stores.Star();
        return await StarText.OutcomesAsync(star);
    }
}
