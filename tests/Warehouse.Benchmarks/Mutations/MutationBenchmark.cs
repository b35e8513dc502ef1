using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Benchmarks.EndToEnd;
using Warehouse.Database;
using Warehouse.Model.Operational;

namespace Warehouse.Benchmarks.Mutations;

/// <summary>
/// Mutations a second with eight clients over HTTP on the embedded store, each of another regional, and whether any of ten thousand
/// conflicting ones of one regional is lost.
/// </summary>
internal static class MutationBenchmark
{
    private const int WarmUp = 500, Promises = 6_000, Conflicts = 10_000, Commitments = 10;

    /// <summary>The capitals where the clients' regionals are.</summary>
    private static readonly string[] Capitals = ["05001", "08001", "13001", "19001", "27001", "44001", "52001", "76001"];

    /// <summary><c>mutations</c>: fills a temporary store by the API's first load and writes to it.</summary>
    public static async Task RunAsync()
    {
        var directory = Directory.CreateTempSubdirectory("warehouse-").FullName;
        try
        {
            await RunAsync(directory);
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    private static async Task RunAsync(string directory)
    {
        using var api = await ServerProcess.StartApiAsync($"--Database:Directory={directory}", "--environment=Development", "--Demonstration:Scale=0");
        var desks = await Task.WhenAll(Capitals.Select(capital => Desk.OpenAsync(api.Client, directory, capital)));
        await MeasureAsync(api, desks, WarmUp);
        var (rate, cpu) = await MeasureAsync(api, desks, Promises);
        Console.WriteLine($"makeCommitment, {Capitals.Length} clients: {rate:N0} a second over {Promises:N0}; {cpu:N0} µs CPU each");

        var clock = Stopwatch.StartNew();
        var (raised, refused) = await RaiseAsync(desks[0]);
        Console.WriteLine($"addCommitmentTargets in conflict: {raised:N0} made, {refused:N0} told to read again, {(raised + refused) / clock.Elapsed.TotalSeconds:N0} a second");
        Console.WriteLine($"lost: {Conflicts - await CountAsync(directory)}");
    }

    private static async Task<(double Rate, double Cpu)> MeasureAsync(ServerProcess api, Desk[] desks, int count)
    {
        var (before, clock) = (api.Cpu, Stopwatch.StartNew());
        await Task.WhenAll(desks.Select(async desk =>
        {
            for (var i = 0; i < count / desks.Length; i++)
            {
                await desk.PromiseAsync();
            }
        }));
        return (count / clock.Elapsed.TotalSeconds, (api.Cpu - before).TotalMicroseconds / count);
    }

    /// <summary>All clients raise the targets of a few commitments by one, each reading again when it was too late.</summary>
    private static async Task<(int Raised, int Refused)> RaiseAsync(Desk desk)
    {
        var commitments = new List<string>();
        for (var i = 0; i < Commitments; i++)
        {
            commitments.Add(await desk.PromiseAsync("raised"));
        }

        var refused = 0;
        await Parallel.ForAsync(0, Conflicts, new ParallelOptions { MaxDegreeOfParallelism = Capitals.Length }, async (number, _) =>
        {
            while (!await desk.RaiseAsync(commitments[number % Commitments]))
            {
                Interlocked.Increment(ref refused);
            }
        });
        return (Conflicts, refused);
    }

    private static async Task<long> CountAsync(string directory)
    {
        await using var services = new ServiceCollection()
            .AddWarehouse(new ConfigurationBuilder().AddInMemoryCollection([new("Database:Directory", directory)]).Build())
            .BuildServiceProvider();
        await using var store = services.GetRequiredService<OperationalContext>();
        var targets = await store.Commitments.Where(c => c.Title == "raised").SelectMany(c => c.Targets).SumAsync(t => t.Target);
        var versions = await store.Commitments.Where(c => c.Title == "raised").SumAsync(c => c.Version);
        return Math.Min(targets, versions) - Commitments;
    }
}
