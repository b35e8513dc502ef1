using System.ComponentModel;
using System.Diagnostics;

namespace Warehouse.Benchmarks.Load;

/// <summary>What a process took: seconds by the clock, of CPU in all its threads, and most memory that it held.</summary>
internal sealed record Run(double Seconds, double Cpu, double Megabytes)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(10);

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It says with its exit code that it failed.</exception>
    public static async Task<Run> OfAsync(ProcessStartInfo start, string? input = null)
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = true;
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var (cpu, peak) = await FollowAsync(process);
        var seconds = clock.Elapsed.TotalSeconds;
        return process.ExitCode == 0
            ? new(seconds, cpu, peak)
            : throw new InvalidOperationException($"{start.FileName} {string.Join(' ', start.ArgumentList)} ended with {process.ExitCode}: {await output}");
    }

    /// <summary>The run in the middle by its seconds.</summary>
    public static Run Median(IEnumerable<Run> runs) => runs.OrderBy(r => r.Seconds).ToList() is var all ? all[all.Count / 2] : null!;

    public override string ToString() => FormattableString.Invariant($"{Seconds:0.00} s, {Cpu:0.00} s CPU");

    /// <summary>What a process has used is known only while it runs.</summary>
    private static async Task<(double Cpu, double Megabytes)> FollowAsync(Process process)
    {
        double cpu = 0, peak = 0;
        using PeriodicTimer timer = new(Look);
        while (!process.HasExited)
        {
            try
            {
                process.Refresh();
                (cpu, peak) = (process.TotalProcessorTime.TotalSeconds, Math.Max(peak, process.PeakWorkingSet64 / 1e6));
            }
            catch (Exception gone) when (gone is InvalidOperationException or Win32Exception)
            {
                break;
            }

            await timer.WaitForNextTickAsync();
        }

        await process.WaitForExitAsync();
        return (cpu, peak);
    }
}
