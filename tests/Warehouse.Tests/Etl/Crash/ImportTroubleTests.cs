using System.Text;
using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Verbs;
using Warehouse.Tests.Etl.Load;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Etl.Crash;

/// <summary>A regional sends thousands of outcomes of forty years to a store that cannot take them.</summary>
public sealed class ImportTroubleTests
{
    private const int Rows = 41 * 12 * 4 * 3;

    [OfSmallFilesFact]
    public async Task A_full_disk_fails_the_import_with_a_reason_and_room_completes_it()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        var file = OutcomesOfForty(stores);
        var full = await EtlProcess.RunWithSmallFilesAsync(stores.Settings, 1_000, "import", "outcomes", file);
        Assert.Equal(ExitCode.Failed, full.Code);
        Assert.Contains("The disk", full.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing was changed", full.Output, StringComparison.Ordinal);
        Assert.Equal((2, 0, 0), await SeeAsync(stores));
        Assert.Equal(ExitCode.Done, (await VerbRun.OnAsync(stores, null, "import", "outcomes", file)).Code);
        Assert.Equal((3, Rows, Rows), await SeeAsync(stores));
    }

    [OfFilesFact]
    public async Task A_store_that_may_not_be_written_fails_the_import_with_a_reason()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        var (code, error) = await VerbRun.OnAsync(
            stores, ("ConnectionStrings:Operational", $"Data Source={stores.OperationalFile};Mode=ReadOnly;Pooling=False"), "import", "outcomes", OutcomesOfForty(stores));
        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("The store may not be written to", error, StringComparison.Ordinal);
        Assert.Equal((2, 0, 0), await SeeAsync(stores));
    }

    [Fact]
    public async Task Two_imports_at_once_come_one_after_the_other_and_neither_is_lost()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        var first = OutcomesOfForty(stores);
        var second = Path.Combine(stores.Folder, "budgets.csv");
        await File.WriteAllTextAsync(second, "regional_code,year,amount_cop\n27,2012,5\n44,2012,7\n");
        var codes = await Task.WhenAll(
            Task.Run(async () => (await VerbRun.OnAsync(stores, null, "import", "outcomes", first)).Code),
            Task.Run(async () => (await VerbRun.OnAsync(stores, null, "import", "budgets", second)).Code));
        Assert.Equal([ExitCode.Done, ExitCode.Done], codes);
        Assert.Equal((4, Rows, Rows + 2), await SeeAsync(stores));
    }

    private static string OutcomesOfForty(Stores stores)
    {
        var text = new StringBuilder("municipality_code,year,month,indicator_code,programme_code,sex,value,people,cost_cop,commitment_id\n");
        foreach (var (year, month) in Enumerable.Range(1985, 41).SelectMany(y => Enumerable.Range(1, 12).Select(m => (y, m))))
        {
            foreach (var (sex, place) in new[] { "FEMALE", "MALE", "NON_BINARY", "NOT_REPORTED" }.SelectMany(s => new[] { Places.Quibdo, Places.Uribia, Places.Bogota }.Select(p => (s, p))))
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{place},{year},{month},EMP_PLACED,SENA_REGULAR,{sex},5,5,,\n");
        }

        var file = Path.Combine(stores.Folder, "outcomes.csv");
        File.WriteAllText(file, text.ToString());
        return file;
    }

    private static async Task<(int Batches, int Outcomes, int Changes)> SeeAsync(Stores stores)
    {
        await using var store = stores.Operational();
        return (await store.ImportBatches.CountAsync(), await store.OutcomeRecords.CountAsync(r => r.Source == "outcomes"), await store.ChangeRecords.CountAsync());
    }
}
