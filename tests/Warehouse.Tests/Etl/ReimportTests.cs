using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Import;

namespace Warehouse.Tests.Etl;

[Collection(ImportedDataCollection.Name)]
public sealed class ReimportTests(ImportedData data)
{
    [Fact]
    public async Task Every_shipped_file_imported_again_changes_nothing_and_says_so()
    {
        await using var copy = data.Copy();
        foreach (var (source, file) in ShippedData.Own.Files())
        {
            var batch = await copy.Importer.ImportAsync(source, file.Path, CancellationToken.None);
            Assert.Equal((batch.Read, 0, batch.Read), (data.Batches.Single(b => b.Source == source.Name).Read, batch.Loaded, batch.Unchanged));
            Assert.EndsWith("nothing changed", Importer.Describe(batch), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_second_start_imports_nothing()
    {
        await using var copy = data.Copy();
        Assert.Empty(await copy.Importer.ImportShippedAsync(ShippedData.Own, CancellationToken.None));
    }

    [Fact]
    public async Task A_start_that_was_cut_off_is_completed_by_the_next_one()
    {
        await using var started = new TemporaryStore();
        await started.MigrateAsync();
        foreach (var (source, file) in ShippedData.Own.Files().Take(4))
            await started.Importer.ImportAsync(source, file.Path, CancellationToken.None);

        var rest = await started.Importer.ImportShippedAsync(ShippedData.Own, CancellationToken.None);
        await using var store = started.Open();
        Assert.Equal(data.Batches.Select(b => b.Source).Skip(4), rest.Select(b => b.Source));
        Assert.Equal(515, await store.PriorityMunicipalities.CountAsync());
    }

    [Fact]
    public async Task A_cancelled_import_leaves_the_store_as_it_was()
    {
        await using var copy = data.Copy();
        using var cancellation = new CancellationTokenSource();
        var file = Warehouse.Etl.Sources.SourceFile.At(Path.Combine(AppContext.BaseDirectory, "data", "population.csv"));
        await using (var context = copy.Open())
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SourceCatalogue.Find("population")!.ImportAsync(
                context, copy.Bulk, copy.Transactions, file, (_, rows) => { if (rows == 1_000) cancellation.Cancel(); }, cancellation.Token));
        }

        await using var store = copy.Open();
        Assert.Equal(data.Batches.Count, await store.ImportBatches.CountAsync());
    }

    [Fact]
    public async Task A_corrected_value_changes_its_row_the_ranks_and_nothing_else()
    {
        await using var copy = data.Copy();
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "data", "ipm_2018.csv"));
        var corrected = lines.Select(l => l.StartsWith("11001,", StringComparison.Ordinal) ? "11001,\"BOGOTÁ, D.C.\",100,100,100" : l);
        var batch = await copy.Importer.ImportAsync(
            SourceCatalogue.Find("ipm-2018")!, copy.Write("ipm.csv", string.Join('\n', corrected) + "\n"), CancellationToken.None);

        await using var store = copy.Open();
        var bogota = await store.PovertyValues.SingleAsync(v => v.IndexCode == "IPM_2018" && v.MunicipalityCode == "11001");
        var uribia = await store.PovertyValues.SingleAsync(v => v.IndexCode == "IPM_2018" && v.MunicipalityCode == "44847");
        var before = await data.Open().PovertyValues.SingleAsync(v => v.IndexCode == "IPM_2018" && v.MunicipalityCode == "44847");
        Assert.Equal((1, 1_121), (batch.Loaded, batch.Unchanged));
        Assert.Equal((100, 1, batch.Id), (bogota.Value, bogota.Rank, bogota.ImportBatchId));
        Assert.Equal((before.Rank + 1, before.ImportBatchId), (uribia.Rank, uribia.ImportBatchId));
    }

    [Fact]
    public async Task A_corrected_zero_replaces_what_was_reported()
    {
        await using var copy = data.Copy();
        const string header = "municipality_code,training_type,training_level,modality,regular_female,regular_male,regular_non_binary,campesena_female,"
            + "campesena_male,campesena_non_binary,full_popular_female,full_popular_male,full_popular_non_binary,total_regular,total_campesena,"
            + "total_full_popular,grand_total,sena_rurality\n";
        var path = copy.Write("training.csv", header
            + "05001,FORMACIÓN COMPLEMENTARIA,CURSO ESPECIAL,A DISTANCIA,0,8,0,2,12,1,0,0,0,8,15,0,23,Ciudades y Aglomeraciones\n");
        var batch = await copy.Importer.ImportAsync(SourceCatalogue.Find("sena-training-2025")!, path, CancellationToken.None);
        await using var store = copy.Open();
        Assert.Equal(1, batch.Loaded);
        Assert.Equal(7_290_148 - 35, await store.OutcomeRecords.Where(r => r.IndicatorCode == "TRA_TRAINEES").SumAsync(r => r.Value));
    }
}
