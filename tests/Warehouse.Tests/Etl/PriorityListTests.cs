using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Import;
using Warehouse.Model.Operational.Reviews;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Tests.Etl;

[Collection(ImportedDataCollection.Name)]
public sealed class PriorityListTests(ImportedData data)
{
    private const string Official = "cycle_code,position,municipality_code\nC112-2012,1,27001\nC112-2012,2,44847\n";

    [Fact]
    public async Task The_ranked_list_ends_at_rionegro_and_holds_municipalities_of_2012_only()
    {
        await using var store = data.Open();
        var cycle = await store.ReviewCycles.Include(c => c.Priorities).ThenInclude(p => p.Municipality).SingleAsync(c => c.Code == "C112-2012");
        var last = cycle.Priorities.MaxBy(p => p.Position)!;
        Assert.Equal(ListOrigin.Ranked, cycle.ListOrigin);
        Assert.Equal(Enumerable.Range(1, 515), cycle.Priorities.Select(p => p.Position).Order());
        Assert.Equal("68615", last.MunicipalityCode);
        Assert.Equal(71.6081, (await store.PovertyValues.SingleAsync(v => v.IndexCode == "IPM_2005" && v.MunicipalityCode == "68615")).Value);
        Assert.All(cycle.Priorities, p => Assert.Equal(MunicipalityType.Municipality, p.Municipality!.TypeOn(cycle.OpensOn)));
    }

    [Fact]
    public async Task An_official_list_replaces_the_ranked_one_and_a_later_start_keeps_it()
    {
        await using var copy = data.Copy();
        var batch = await ImportAsync(copy, Official);
        await copy.Importer.ImportShippedAsync(ShippedData.Own, CancellationToken.None);
        await using var store = copy.Open();
        var cycle = await store.ReviewCycles.Include(c => c.Priorities).SingleAsync();
        Assert.Equal((2, 0, 513), (batch.Loaded, batch.Unchanged, batch.Removed));
        Assert.Equal((ListOrigin.Official, 2), (cycle.ListOrigin, cycle.PrioritySize));
        Assert.Equal(["27001", "44847"], cycle.Priorities.OrderBy(p => p.Position).Select(p => p.MunicipalityCode));
    }

    [Fact]
    public async Task The_same_official_list_again_changes_nothing()
    {
        await using var copy = data.Copy();
        await ImportAsync(copy, Official);
        var again = await ImportAsync(copy, Official);
        Assert.Equal((2, 0, 2, 0), (again.Read, again.Loaded, again.Unchanged, again.Removed));
    }

    [Theory]
    [InlineData("C112-2012,1,27001\nC112-2012,3,44847\n", "2: whole-file", "3: sequence position: 2 is missing before 3.")]
    [InlineData("C112-2012,1,27001\nC112-2012,2,99999\n", "2: whole-file", "3: known-code municipality_code: the municipality \"99999\" is not known")]
    [InlineData("C112-2012,1,27001\nC112-2012,1,44847\n", "2: whole-file", "3: sequence position: 1 stands in the list already.")]
    [InlineData("C112-2012,1,27001\nC112-2012,dos,44847\nC112-2012,3,27006\n", "2: whole-file", "3: form position: \"dos\" is not a whole number.", "4: whole-file")]
    public async Task A_list_that_is_not_whole_changes_nothing_and_every_row_is_kept_with_its_reason(string rows, params string[] reasons)
    {
        await using var copy = data.Copy();
        var batch = await ImportAsync(copy, "cycle_code,position,municipality_code\n" + rows);
        Assert.Equal((reasons.Length, 0, 0, reasons.Length), (batch.Read, batch.Loaded, batch.Unchanged, batch.Rejected));
        await using var store = copy.Open();
        Assert.Equal(515, await store.PriorityMunicipalities.CountAsync());
        Assert.Equal(ListOrigin.Ranked, (await store.ReviewCycles.SingleAsync()).ListOrigin);
        var refused = await store.RejectedRows.Where(r => r.BatchId == batch.Id).OrderBy(r => r.Line).ToListAsync();
        Assert.All(refused.Zip(reasons), r => Assert.StartsWith(r.Second, $"{r.First.Line}: {r.First.Rule} {r.First.Reason}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_refused_list_is_taken_whole_once_its_code_is_known()
    {
        await using var copy = data.Copy();
        var batch = await ImportAsync(copy, "cycle_code,position,municipality_code\nC112-2012,1,27001\nC112-2012,2,27999\n");
        await using (var store = copy.Open())
        {
            store.Add(new Municipality { Code = "27999", Name = "Nuevo", OfficialName = "NUEVO", SearchName = "nuevo", DepartmentCode = "27", RegionalCode = "27" });
            await store.SaveChangesAsync();
        }

        var replayed = await copy.Importer.ReplayAsync(batch.Id, CancellationToken.None);
        Assert.Equal((2, 2, 0), (replayed.Read, replayed.Loaded, replayed.Rejected));
        await using var after = copy.Open();
        Assert.Equal(["27001", "27999"], await after.PriorityMunicipalities.OrderBy(p => p.Position).Select(p => p.MunicipalityCode).ToListAsync());
    }

    private static Task<Warehouse.Model.Operational.Imports.ImportBatch> ImportAsync(TemporaryStore store, string text) =>
        store.Importer.ImportAsync(SourceCatalogue.Find("priority-list")!, store.Write("list.csv", text), CancellationToken.None);
}
