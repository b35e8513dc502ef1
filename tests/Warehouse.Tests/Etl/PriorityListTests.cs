using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Import;
using Warehouse.Etl.Sources;
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
    [InlineData("cycle_code,position,municipality_code\nC112-2012,1,27001\nC112-2012,3,44847\n")]
    [InlineData("cycle_code,position,municipality_code\nC112-2012,1,27001\nC112-2012,2,99999\n")]
    [InlineData("cycle_code,position,municipality_code\nC112-2012,1,27001\nC112-2012,1,44847\n")]
    public async Task A_list_that_is_not_whole_changes_nothing(string text)
    {
        await using var copy = data.Copy();
        var error = await Assert.ThrowsAsync<UnreadableFileException>(() => ImportAsync(copy, text));
        Assert.Contains("not whole", error.Message, StringComparison.Ordinal);
        await using var store = copy.Open();
        Assert.Equal(515, await store.PriorityMunicipalities.CountAsync());
        Assert.Equal(data.Batches.Count, await store.ImportBatches.CountAsync());
    }

    private static Task<Warehouse.Model.Operational.Imports.ImportBatch> ImportAsync(TemporaryStore store, string text) =>
        store.Importer.ImportAsync(SourceCatalogue.Find("priority-list")!, store.Write("list.csv", text), CancellationToken.None);
}
