using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Database;
using Warehouse.Etl.Verbs;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Etl.Crash;

/// <summary>A verb of the command line on stores, with one of their settings changed.</summary>
internal static class VerbRun
{
    public static async Task<(int Code, string Error)> OnAsync(Stores stores, (string Key, string Value)? setting, params string[] words)
    {
        var settings = new Dictionary<string, string?>(stores.Settings);
        if (setting is { } one)
            settings[one.Key] = one.Value;
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(
            words, () => new ServiceCollection().AddWarehouse(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).BuildServiceProvider(), output, error);
        return (code, error.ToString());
    }
}

/// <summary>A story of files that grow no further, which a shell of Unix arranges.</summary>
internal sealed class OfSmallFilesFactAttribute : OfFilesFactAttribute
{
    public OfSmallFilesFactAttribute() => Skip = OperatingSystem.IsWindows() ? "needs a shell that limits the size of files" : Skip;
}
