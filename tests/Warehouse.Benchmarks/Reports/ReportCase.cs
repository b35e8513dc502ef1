using System.Diagnostics;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Database;
using Warehouse.Model.Operational;
using Warehouse.Model.Star;
using Warehouse.Reports;

namespace Warehouse.Benchmarks.Reports;

/// <summary>A workbook to measure, one or several at once.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Report">Name of the report.</param>
/// <param name="Request">What is asked.</param>
/// <param name="AtOnce">How many at the same time.</param>
/// <param name="Limit">What the product promises.</param>
internal sealed record ReportCase(string Name, string Report, ReportRequest Request, int AtOnce, string Limit)
{
    public static IReadOnlyList<ReportCase> All { get; } =
    [
        new("country-year", "outcomes", new(2025), 1, "2.5 s, 250 MB"),
        new("country-demonstration", "outcomes", new(2012, Demonstration: true), 1, "2.5 s, 250 MB"),
        new("profile", "profile", new(2025) { Municipality = "27001" }, 1, "0.3 s"),
        new("priorities", "priorities", new(Demonstration: true) { Cycle = "C112-2012" }, 1, ""),
        new("detail", "detail", new(Demonstration: true) { Term = "2012-2023" }, 1, "20 s and 250 MB for 1,000,000 rows; first byte 1 s"),
        new("ten-at-once", "outcomes", new(2025), 10, "500 MB"),
    ];

    /// <summary><c>report-case NAME DIR</c>: measures in this process and says so in JSON.</summary>
    public static async Task RunAsync(string name, string directory)
    {
        var one = All.Single(c => c.Name == name);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Database:Directory", directory)]).Build();
        await using var services = new ServiceCollection().AddWarehouse(configuration).BuildServiceProvider();
        await one.WriteAsync(services, new(new()));
        using var process = Process.GetCurrentProcess();
        var (watch, cpu) = (Stopwatch.StartNew(), process.TotalProcessorTime);
        var outputs = Enumerable.Range(0, one.AtOnce).Select(_ => new CountingStream(watch)).ToList();
        await Task.WhenAll(outputs.Select(output => Task.Run(() => one.WriteAsync(services, output))));
        var wall = watch.Elapsed;
        process.Refresh();
        Console.WriteLine(JsonSerializer.Serialize(new Measured(
            wall.TotalSeconds, (process.TotalProcessorTime - cpu).TotalSeconds, outputs.Min(o => o.FirstByte).TotalSeconds, process.PeakWorkingSet64, outputs.Sum(o => o.Bytes))));
    }

    private async Task WriteAsync(IServiceProvider services, CountingStream output)
    {
        await using var star = await services.GetRequiredService<IDbContextFactory<StarContext>>().CreateDbContextAsync();
        await using var operational = await services.GetRequiredService<IDbContextFactory<OperationalContext>>().CreateDbContextAsync();
        await ReportKind.All.Single(k => k.Name == Report).WriteAsync(new(star, operational), Request, output, CancellationToken.None);
    }
}
