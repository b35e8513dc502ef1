using System.Text;
using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Import;
using Warehouse.Etl.Sources;
using Warehouse.Model.Operational.Imports;

namespace Warehouse.Tests.Etl;

[Collection(ImportedDataCollection.Name)]
public sealed class BadFileTests(ImportedData data)
{
    private const string Header = "municipality_code,municipality_name_published,ipm_total,ipm_urban,ipm_rural\n";
    private const string Good = "27001,QUIBDÓ,41.2,36.1,84.4\n";

    [Theory]
    [InlineData("", "empty")]
    [InlineData("municipality_code,municipality_name_published,ipm_total,ipm_urban,ipm_rural\n", "no rows")]
    [InlineData("code,name,ipm_total,ipm_urban,ipm_rural\n27001,QUIBDÓ,41.2,36.1,84.4\n", "missing: municipality_code")]
    [InlineData("municipality_code,ipm_total,municipality_name_published,ipm_urban,ipm_rural\n27001,41.2,QUIBDÓ,36.1,84.4\n", "another order")]
    [InlineData("municipality_code;municipality_name_published;ipm_total;ipm_urban;ipm_rural\n27001;QUIBDÓ;41.2;36.1;84.4\n", "header is not the expected one")]
    public Task A_file_that_cannot_be_understood_changes_nothing(string text, string reason) =>
        RefusesWholeFileAsync(Encoding.UTF8.GetBytes(text), reason);

    [Fact]
    public Task A_file_in_latin1_changes_nothing() => RefusesWholeFileAsync(Encoding.Latin1.GetBytes(Header + Good), "not UTF-8");

    [Fact]
    public Task A_file_in_utf16_changes_nothing() =>
        RefusesWholeFileAsync([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Header + Good)], "not UTF-8");

    [Theory]
    [InlineData("99999,NADA,10,10,10\n", "known-code", "municipality_code")]
    [InlineData("27006,ACANDÍ,100.1,10,10\n", "range", "ipm_total")]
    [InlineData("27006,ACANDÍ,-1,10,10\n", "range", "ipm_total")]
    [InlineData("27006,ACANDÍ,mucho,10,10\n", "form", "ipm_total")]
    [InlineData("27006,ACANDÍ,\"41,2\",10,10\n", "form", "ipm_total")]
    [InlineData("7006,ACANDÍ,41.2,10,10\n", "form", "municipality_code")]
    [InlineData(",ACANDÍ,41.2,10,10\n", "required", "municipality_code")]
    [InlineData("27006,ACANDÍ,41.2,10\n", "cell-count", null)]
    [InlineData("27006,ACANDÍ,41.2,10,10,10\n", "cell-count", null)]
    [InlineData("27006,\"ACANDÍ,41.2,10,10\n", "cell-count", null)]
    [InlineData("27001,QUIBDÓ,99.9,36.1,84.4\n", "unique-key", null)]
    [InlineData("27006,ACANDÍ,41.2,10,1", "truncated-line", null)]
    [InlineData("27006,ACAN", "truncated-line", null)]
    public async Task A_bad_row_is_refused_with_its_line_and_the_good_ones_are_loaded(string bad, string rule, string? field)
    {
        await using var copy = data.Copy();
        var batch = await ImportAsync(copy, Encoding.UTF8.GetBytes(Header + Good + bad));
        Assert.Equal((2, 1, 0, 1, 0), (batch.Read, batch.Loaded, batch.Unchanged, batch.Rejected, batch.Duplicates));

        await using var store = copy.Open();
        var reject = await store.RejectedRows.SingleAsync(r => r.BatchId == batch.Id);
        Assert.Equal((3, Severity.Reject, rule, field, bad.TrimEnd('\n')), (reject.Line, reject.Severity, reject.Rule, reject.Field, reject.Raw));
        Assert.NotEmpty(reject.Reason);
        Assert.Equal(41.2, (await store.PovertyValues.SingleAsync(v => v.IndexCode == "IPM_2018" && v.MunicipalityCode == "27001")).Value);
    }

    [Fact]
    public async Task A_quote_left_open_spoils_its_own_line_only()
    {
        await using var copy = data.Copy();
        var batch = await ImportAsync(copy, Encoding.UTF8.GetBytes(Header + "27006,\"ACANDÍ,41.2,10,10\n" + Good));
        Assert.Equal((2, 1, 1), (batch.Read, batch.Loaded, batch.Rejected));
    }

    [Fact]
    public async Task A_repeated_row_is_a_duplicate_and_a_byte_order_mark_does_no_harm()
    {
        await using var copy = data.Copy();
        var batch = await ImportAsync(copy, [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Header + Good + Good)]);
        Assert.Equal((2, 1, 0, 0, 1), (batch.Read, batch.Loaded, batch.Unchanged, batch.Rejected, batch.Duplicates));
    }

    [Fact]
    public async Task Parts_that_do_not_add_up_are_refused()
    {
        await using var copy = data.Copy();
        var path = copy.Write("population.csv", "municipality_code,year,series,total,urban,rural\n27001,2012,census2005,100,60,41\n");
        var batch = await copy.Importer.ImportAsync(SourceCatalogue.Find("population")!, path, CancellationToken.None);
        await using var store = copy.Open();
        Assert.Equal("consistent", (await store.RejectedRows.SingleAsync(r => r.BatchId == batch.Id)).Rule);
    }

    private static Task<ImportBatch> ImportAsync(TemporaryStore store, byte[] file) =>
        store.Importer.ImportAsync(SourceCatalogue.Find("ipm-2018")!, store.Write("ipm.csv", file), CancellationToken.None);

    private async Task RefusesWholeFileAsync(byte[] file, string reason)
    {
        await using var copy = data.Copy();
        var error = await Assert.ThrowsAnyAsync<UnreadableFileException>(() => ImportAsync(copy, file));
        Assert.StartsWith("ipm.csv: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        await using var store = copy.Open();
        Assert.Equal(data.Batches.Count, await store.ImportBatches.CountAsync());
    }
}
