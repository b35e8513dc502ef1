using System.Diagnostics;
using Warehouse.Tests.Architecture;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Database.Faults;

/// <summary>A PostgreSQL server of a test's own, which it may kill.</summary>
internal sealed class OwnServer : IDisposable
{
    private readonly Lock oneAtATime = new();
    private readonly string folder = Directory.CreateTempSubdirectory("warehouse-server-").FullName;

    public OwnServer() => ConnectionString = Run("start").Trim().Replace("Database=postgres", "Database=warehouse", StringComparison.Ordinal);

    /// <summary>How to reach its database, which the product makes.</summary>
    public string ConnectionString { get; }

    /// <summary>Where stores of the product are on it.</summary>
    public StorePlace NewPlace() => StorePlace.On(ConnectionString);

    /// <summary>Kills it and all its processes at once.</summary>
    public void Kill() => Run("kill");

    /// <summary>Starts it again on what it had written.</summary>
    public void StartAgain() => Run("again");

    public void Dispose() => Run("stop");

    private string Run(string verb)
    {
        using var turn = oneAtATime.EnterScope();
        using var process = Process.Start(new ProcessStartInfo("bash", [Path.Combine(Repository.Root, ".ci", "postgresql"), verb, folder]) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal((verb, 0), (verb, process.ExitCode));
        return output;
    }
}
