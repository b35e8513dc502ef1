using System.Diagnostics;
using Warehouse.Tests.Architecture;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Database.Faults;

/// <summary>A PostgreSQL server of a test's own, which it may kill.</summary>
internal sealed class OwnServer : IDisposable
{
    private readonly Lock oneAtATime = new();
    private readonly string folder = Directory.CreateTempSubdirectory("warehouse-server-").FullName;

    public OwnServer()
        : this("start")
    {
    }

    private OwnServer(string verb, params string[] words) =>
        ConnectionString = Run([verb, folder, .. words]).Trim().Replace("Database=postgres", "Database=warehouse", StringComparison.Ordinal);

    /// <summary>How to reach its database, which the product makes.</summary>
    public string ConnectionString { get; }

    /// <summary>Where stores of the product are on it.</summary>
    public StorePlace NewPlace() => StorePlace.On(ConnectionString);

    /// <summary>A standby that follows it.</summary>
    public OwnServer NewStandby() => new("standby", folder);

    /// <summary>Kills it and all its processes at once.</summary>
    public void Kill() => Run(["kill", folder]);

    /// <summary>Starts it again on what it had written.</summary>
    public void StartAgain() => Run(["again", folder]);

    public void Dispose() => Run(["stop", folder]);

    private string Run(string[] words)
    {
        using var turn = oneAtATime.EnterScope();
        using var process = Process.Start(new ProcessStartInfo("bash", [Path.Combine(Repository.Root, ".ci", "postgresql"), .. words]) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal((words[0], 0), (words[0], process.ExitCode));
        return output;
    }
}
