using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Warehouse.Benchmarks.Stores;

/// <summary>
/// The product's programs as people get them: published by the very command of their Dockerfile, compiled ahead. A build for development
/// spends most of a short run on compiling what an image brings compiled.
/// </summary>
internal static class Shipped
{
    private static readonly Lazy<string> EtlProgram = new(() => Publish("etl", "Warehouse.Etl.dll"));
    private static readonly Lazy<string> ApiProgram = new(() => Publish("api", "Warehouse.Api.dll"));
    private static string? folder;

    /// <summary>The ETL's assembly.</summary>
    public static string Etl => EtlProgram.Value;

    /// <summary>The API's assembly.</summary>
    public static string Api => ApiProgram.Value;

    /// <summary>Keeps them in a folder, for further runs of the same code: what the folder has is taken as it is.</summary>
    public static void KeepIn(string path) => folder = Path.GetFullPath(path);

    private static string Publish(string part, string program)
    {
        folder ??= MakeTemporary();
        var target = Path.Combine(folder, part);
        var assembly = Path.Combine(target, program);
        if (File.Exists(assembly))
            return assembly;
        using var publish = Process.Start(new ProcessStartInfo("dotnet", CommandOf(part, target))
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
        })!;
        var said = publish.StandardOutput.ReadToEnd();
        publish.WaitForExit();
        return publish.ExitCode == 0 ? assembly : throw new InvalidOperationException($"{program} was not published: {said}");
    }

    /// <summary>The words after <c>RUN dotnet</c>, for the machine and the folder here.</summary>
    private static IEnumerable<string> CommandOf(string part, string target)
    {
        const string Command = "RUN dotnet ";
        var line = File.ReadLines(Path.Combine(Repository.Root, part, "Dockerfile")).Single(l => l.StartsWith(Command, StringComparison.Ordinal));
        return line[Command.Length..].Split(' ').Select(word => word switch
        {
            "/app" => target,
            "linux-x64" => RuntimeInformation.RuntimeIdentifier,
            _ => word,
        });
    }

    private static string MakeTemporary()
    {
        var made = Directory.CreateTempSubdirectory("warehouse-shipped-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => made.Delete(recursive: true);
        return made.FullName;
    }
}
