using Xunit;

namespace Warehouse.GraphQL.Tests.Conformance;

/// <summary>A test that runs a script of Node; skipped, and saying so, where Node or its packages are not there.</summary>
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "node.exe" : "node")));
        if (!onPath || !Directory.Exists(Path.Combine(Checkout.Conformance, "node_modules")))
        {
            Skip = "skipped, needs Node and its packages: npm ci --prefix tests/conformance";
        }
    }
}
