using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Warehouse.Etl;
using Warehouse.Tests.Etl.Crash;

namespace Warehouse.Tests.Etl;

[Collection(ImportedDataCollection.Name)]
public sealed class FirstLoadTests(ImportedData data)
{
    [Fact]
    public async Task A_start_loads_the_star_once_and_a_later_one_changes_nothing()
    {
        await using var copy = data.Copy();
        using var output = new StringWriter();
        Assert.Equal(0, await FirstLoad.RunAsync(copy.Services, output, CancellationToken.None));
        Assert.Equal(0, await FirstLoad.RunAsync(copy.Services, output, CancellationToken.None));

        var lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.Contains("load 1 published", lines[0], StringComparison.Ordinal);
        Assert.Contains("load 1 is up to date; nothing changed", lines[1], StringComparison.Ordinal);
        await using var star = copy.OpenStar();
        Assert.Equal(1, await star.LoadRuns.CountAsync());
    }

    [Fact]
    public async Task A_start_that_was_killed_is_completed_by_the_next_one()
    {
        await using var store = new TemporaryStore();
        await KillDuringImportAsync(store.Settings);

        using var output = new StringWriter();
        await FirstLoad.RunAsync(store.Services, output, CancellationToken.None);
        await using var operational = store.Open();
        await using var star = store.OpenStar();
        var batches = await operational.ImportBatches.OrderBy(b => b.Id).ToListAsync();
        Assert.DoesNotContain("departments ", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(data.Batches.Select(b => (b.Source, b.Loaded)), batches.Select(b => (b.Source, b.Loaded)));
        Assert.Equal(515, await operational.PriorityMunicipalities.CountAsync());
        Assert.Equal(7_290_148, await operational.OutcomeRecords.Where(r => r.IndicatorCode == "TRA_TRAINEES").SumAsync(r => r.Value));
        Assert.Equal(1, await star.LoadRuns.CountAsync());
    }

    /// <summary>Starts the command line as a process of its own and kills it as soon as it has imported a few files.</summary>
    private static async Task KillDuringImportAsync(IReadOnlyDictionary<string, string?> settings)
    {
        using var process = Process.Start(EtlProcess.Start(settings, "run"))!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("categories", StringComparison.Ordinal))
                break;
        }

        process.Kill();
        await process.WaitForExitAsync();
        Assert.NotEqual(0, process.ExitCode);
    }
}
