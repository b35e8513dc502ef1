using System.Diagnostics;

namespace Warehouse.Tests.Etl.Crash;

/// <summary>The command line of the pipeline in a process of its own, which can be killed.</summary>
internal static class EtlProcess
{
    private static string Program => Dll("Warehouse.Etl");

    /// <summary>Runs a verb to its end.</summary>
    public static async Task<(int Code, string Output)> RunAsync(IReadOnlyDictionary<string, string?> settings, params string[] words)
    {
        using var process = Process.Start(Start("dotnet", [Program, .. words], settings))!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await error);
    }

    /// <summary>Runs a verb where no file may grow larger than this; Unix only.</summary>
    public static async Task<(int Code, string Output)> RunWithSmallFilesAsync(IReadOnlyDictionary<string, string?> settings, int kilobytes, params string[] words)
    {
        var command = $"trap '' XFSZ; ulimit -f {kilobytes * 2}; exec dotnet '{Program}' {string.Join(' ', words)}";
        var start = Start("sh", ["-c", command], settings);

        // The runtime keeps its code in a large file without a name.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await error);
    }

    /// <summary>Runs a verb and kills it after a while.</summary>
    /// <returns>Whether it had ended by itself before, and had done its work.</returns>
    public static async Task<bool> RunForAsync(TimeSpan time, IReadOnlyDictionary<string, string?> settings, params string[] words)
    {
        using var process = Process.Start(Start("dotnet", [Program, .. words], settings))!;
        var output = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var patience = new CancellationTokenSource(time);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            await process.WaitForExitAsync();
            return false;
        }

        Assert.True(process.ExitCode is 0 or 1, string.Join('\n', await output));
        return true;
    }

    /// <summary>Another program of the product on the stores that settings name, to be started.</summary>
    public static ProcessStartInfo StartOf(string program, IReadOnlyDictionary<string, string?> settings) => Start("dotnet", [Dll(program)], settings);

    /// <summary>A verb on the stores that settings name, to be started.</summary>
    public static ProcessStartInfo Start(IReadOnlyDictionary<string, string?> settings, params IEnumerable<string> words) =>
        Start("dotnet", [Program, .. words], settings);

    private static string Dll(string program) => Path.Combine(AppContext.BaseDirectory, program + ".dll");

    private static ProcessStartInfo Start(string program, IEnumerable<string> words, IReadOnlyDictionary<string, string?> settings)
    {
        var start = new ProcessStartInfo(program, words) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in settings)
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        return start;
    }
}
