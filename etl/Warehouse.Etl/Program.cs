using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Database;
using Warehouse.Etl.Verbs;

namespace Warehouse.Etl;

/// <summary>The command line of the pipeline: <c>dotnet run --project etl/Warehouse.Etl -- VERB</c>.</summary>
internal static class Program
{
    /// <summary>Runs a verb.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static Task<int> Main(string[] args)
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        return CommandLine.RunAsync(args, () => new ServiceCollection().AddWarehouse(configuration).BuildServiceProvider(), Console.Out, Console.Error);
    }
}
