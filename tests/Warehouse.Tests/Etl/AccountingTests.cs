using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Import;
using Warehouse.Etl.Quality;
using Warehouse.Model.Operational.Imports;

namespace Warehouse.Tests.Etl;

[Collection(ImportedDataCollection.Name)]
public sealed class AccountingTests(ImportedData data)
{
    public static IEnumerable<object[]> RowsInFiles() => SourceCatalogue.All
        .Where(s => s.ShippedFile is not null)
        .Select(s => new object[] { s.Name, File.ReadLines(Path.Combine(AppContext.BaseDirectory, "data", s.ShippedFile!)).Count() - 1 });

    [Theory]
    [MemberData(nameof(RowsInFiles))]
    public void Every_row_of_a_shipped_file_is_accounted_for(string source, int rows)
    {
        var batch = Assert.Single(data.Batches, b => b.Source == source);
        Assert.Equal(rows, batch.Read);
        Assert.Equal(batch.Read, batch.Loaded + batch.Unchanged + batch.Rejected + batch.Duplicates);
        Assert.Equal(0, batch.Rejected + batch.Duplicates);
    }

    [Fact]
    public void Every_csv_that_ships_has_a_source()
    {
        var files = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "data"), "*.csv").Select(Path.GetFileName);
        Assert.Equal(files.Order(), SourceCatalogue.All.Select(s => s.ShippedFile).Where(f => f is not null).Order());
    }

    [Fact]
    public async Task Every_check_of_the_operational_store_passes_after_the_first_import()
    {
        await using var store = data.Open();
        var checks = await OperationalChecks.RunAsync(store, CancellationToken.None);
        Assert.NotEmpty(checks);
        Assert.DoesNotContain(checks, c => !c.Passed);
    }

    [Fact]
    public async Task A_missing_plan_line_is_a_warning_and_the_row_is_kept()
    {
        await using var store = data.Open();
        var warnings = await store.RejectedRows.Where(r => r.Severity == Severity.Warning && r.Field == "line_id").OrderBy(r => r.Line).ToListAsync();
        Assert.Equal(["line_id", "line_id"], warnings.Select(w => w.Field));
        Assert.StartsWith("25175,", warnings[0].Raw, StringComparison.Ordinal);
        Assert.Equal(184, await store.PlanResultIndicators.CountAsync());
    }

    [Fact]
    public async Task Rows_know_the_line_they_came_from()
    {
        await using var store = data.Open();
        var uribia = await store.PovertyValues.SingleAsync(v => v.IndexCode == "IPM_2018" && v.MunicipalityCode == "44847");
        var line = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "data", "ipm_2018.csv")).ElementAt(uribia.SourceLine!.Value - 1);
        Assert.StartsWith("44847,URIBIA,92.2", line, StringComparison.Ordinal);
        Assert.Equal("ipm-2018", (await store.ImportBatches.SingleAsync(b => b.Id == uribia.ImportBatchId)).Source);
    }
}
