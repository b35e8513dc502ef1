using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Database;

namespace Warehouse.Reports;

/// <summary>The command line of the reports: <c>dotnet run --project reports/Warehouse.Reports -- outcomes --year 2025 --out outcomes.xlsx</c>.</summary>
internal static class Program
{
    /// <summary>Makes a report.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static Task<int> Main(string[] args)
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        return CommandLine.RunAsync(args, () => new ServiceCollection().AddWarehouse(configuration, onlyAsks: true).BuildServiceProvider(), Console.Out, Console.Error);
    }
}
