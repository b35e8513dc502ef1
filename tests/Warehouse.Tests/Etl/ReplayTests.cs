using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Verbs;
using Warehouse.Model.Operational.Imports;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Tests.Etl;

[Collection(ImportedDataCollection.Name)]
public sealed class ReplayTests(ImportedData data)
{
    private const string Header = "municipality_code,year,month,indicator_code,programme_code,sex,value,people,cost_cop,commitment_id\n";

    [Fact]
    public async Task A_refused_row_is_taken_once_its_code_is_known_and_keeps_its_line()
    {
        await using var copy = data.Copy();
        var refused = await ImportAsync(copy, "27001,2012,5,TRA_CERTIFIED,SENA_CATEDRA,FEMALE,40,40,,\n27001,2012,6,TRA_CERTIFIED,SENA_REGULAR,FEMALE,12,12,,\n");
        Assert.Equal((2, 1, 1), (refused.Read, refused.Loaded, refused.Rejected));
        await using (var store = copy.Open())
        {
            store.Add(new Programme { Code = "SENA_CATEDRA", Name = "Cátedra SENA", EntityCode = "SENA" });
            await store.SaveChangesAsync();
        }

        var replayed = await copy.Importer.ReplayAsync(refused.Id, CancellationToken.None);
        Assert.Equal((1, 1, 0, "replay"), (replayed.Read, replayed.Loaded, replayed.Rejected, replayed.Layout));
        await using var after = copy.Open();
        var outcome = await after.OutcomeRecords.SingleAsync(r => r.ProgrammeCode == "SENA_CATEDRA");
        Assert.Equal((40L, replayed.Id, 2), (outcome.Value, outcome.ImportBatchId, outcome.SourceLine));
        Assert.Equal(replayed.Id, (await after.RejectedRows.SingleAsync(r => r.BatchId == refused.Id)).ReplayedInBatchId);
    }

    [Fact]
    public async Task A_row_that_is_refused_again_is_kept_with_the_newer_batch_and_replayed_from_there()
    {
        await using var copy = data.Copy();
        var refused = await ImportAsync(copy, "27001,2012,5,TRA_CERTIFIED,NOBODY,FEMALE,40,40,,\n");
        var again = await copy.Importer.ReplayAsync(refused.Id, CancellationToken.None);
        Assert.Equal((1, 0, 1), (again.Read, again.Loaded, again.Rejected));
        await Assert.ThrowsAsync<InvalidOperationException>(() => copy.Importer.ReplayAsync(refused.Id, CancellationToken.None));
        Assert.Equal(1, (await copy.Importer.ReplayAsync(again.Id, CancellationToken.None)).Rejected);
    }

    [Fact]
    public async Task A_row_that_contradicts_another_of_its_file_does_not_win_by_being_replayed()
    {
        await using var copy = data.Copy();
        var refused = await ImportAsync(copy, "27001,2012,5,TRA_CERTIFIED,SENA_REGULAR,FEMALE,40,40,,\n27001,2012,5,TRA_CERTIFIED,SENA_REGULAR,FEMALE,90,90,,\n");
        Assert.Equal(1, (await copy.Importer.ReplayAsync(refused.Id, CancellationToken.None)).Rejected);
        await using var store = copy.Open();
        Assert.Equal(40, (await store.OutcomeRecords.SingleAsync(r => r.Source == "outcomes")).Value);
    }

    [Theory]
    [InlineData(ExitCode.Failed, "import", "--replay", "999999")]
    [InlineData(ExitCode.Usage, "import", "--replay", "1", "ipm_2005.csv")]
    [InlineData(ExitCode.Usage, "import")]
    public async Task What_cannot_be_replayed_is_told(int code, params string[] args) =>
        Assert.Equal(code, await CommandLine.RunAsync(args, data.Store.NewServices, TextWriter.Null, TextWriter.Null));

    [Fact]
    public async Task A_municipality_that_jumps_beyond_its_own_history_is_taken_with_a_warning()
    {
        await using var copy = data.Copy();
        var calm = string.Concat(new[] { 100, 110, 95, 105, 102 }.Select((value, i) => $"44847,2012,{i + 1},TRA_CERTIFIED,SENA_REGULAR,FEMALE,{value},,,\n"));
        Assert.Equal(5, (await ImportAsync(copy, calm)).Loaded);
        var jump = await ImportAsync(copy, "44847,2012,6,TRA_CERTIFIED,SENA_REGULAR,FEMALE,1020,,,\n27001,2012,6,TRA_CERTIFIED,SENA_REGULAR,FEMALE,1020,,,\n");
        Assert.Equal((2, 2, 0), (jump.Read, jump.Loaded, jump.Rejected));
        await using var store = copy.Open();
        var warning = await store.RejectedRows.SingleAsync(r => r.BatchId == jump.Id);
        Assert.Equal((Severity.Warning, "drift", "value", 2), (warning.Severity, warning.Rule, warning.Field, warning.Line));
        Assert.Equal("value: 1020 is 918 away from the value before it, 102; its largest step in 5 values was 15.", warning.Reason);
    }

    private static async Task<ImportBatch> ImportAsync(TemporaryStore store, string rows) =>
        Assert.Single(await store.Importer.ImportAsync(store.Write($"{Guid.NewGuid():N}.csv", Header + rows), CancellationToken.None));
}
