using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Warehouse.Benchmarks.Stores;

namespace Warehouse.Benchmarks.Reports;

/// <summary>
/// Time, CPU and the greatest memory of the workbooks, each in a process of its own, because a process remembers its greatest
/// memory. The first run of a case warms up; the second one counts.
/// </summary>
internal static class ReportBenchmark
{
    public const string Verb = "reports", CaseVerb = "report-case";

    /// <summary><c>reports [--stores DIR] [SCALE]</c>: the store is made in a folder unless it is there; 2 holds over a million outcomes.</summary>
    public static async Task RunAsync(string[] args)
    {
        var (folder, scales) = DemonstrationStore.Read(args, 2);
        using var store = await DemonstrationStore.MakeAsync(folder, scales[0]);
        Console.WriteLine($"Scale {scales[0]}: {store.Facts():N0} facts.\n");
        Console.WriteLine("| case | wall, s | CPU, s | first byte, s | greatest memory, MB | bytes | at most |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | --- |");
        foreach (var one in ReportCase.All)
        {
            var measured = await MeasureAsync(one, store.Directory);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {one.Name} | {measured.Wall:N2} | {measured.Cpu:N2} | {measured.FirstByte:N2} | {measured.Memory / 1e6:N0} | {measured.Bytes:N0} | {one.Limit} |"));
        }
    }

    private static async Task<Measured> MeasureAsync(ReportCase one, string directory)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(typeof(ReportBenchmark).Assembly.Location);
        }

        foreach (var argument in (string[])[CaseVerb, one.Name, directory])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return JsonSerializer.Deserialize<Measured>(said)!;
    }
}
