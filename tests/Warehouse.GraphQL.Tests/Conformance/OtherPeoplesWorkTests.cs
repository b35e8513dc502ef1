using System.Diagnostics;
using Xunit;

namespace Warehouse.GraphQL.Tests.Conformance;

/// <summary>The engine beside graphql-js and under other people's clients; the CI script runs the same scripts at full length.</summary>
public class OtherPeoplesWorkTests
{
    [NodeFact]
    public Task Other_clients_and_audits_find_nothing_wrong_with_the_server() => RunAsync("http.mjs", Checkout.Probe);

    [NodeFact]
    public Task Engine_agrees_with_graphql_js_on_random_documents() => RunAsync("differential.mjs", "500", "7");

    private static async Task RunAsync(string script, params string[] arguments)
    {
        var start = new ProcessStartInfo("node", [script, .. arguments])
        {
            WorkingDirectory = Checkout.Conformance,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PROBE"] = $"dotnet {Checkout.Probe}";
        using var node = Process.Start(start)!;
        var output = node.StandardOutput.ReadToEndAsync();
        var errors = node.StandardError.ReadToEndAsync();
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, $"{await output}\n{await errors}");
        Assert.Matches(@"(?m)^[1-9]\d* passed, 0 failed", await output);
    }
}
