using System.Diagnostics;
using System.Net.Http.Headers;
using Warehouse.Benchmarks.Stores;

namespace Warehouse.Benchmarks.EndToEnd;

/// <summary>Development tokens, as the product's own command issues them.</summary>
internal static class Token
{
    /// <summary>A token for a server that runs in Development on the stores of a folder.</summary>
    /// <param name="directory">The stores' folder.</param>
    /// <param name="whose">The command's options, e.g. <c>--role planner</c>.</param>
    public static async Task<AuthenticationHeaderValue> IssueAsync(string directory, params IEnumerable<string> whose)
    {
        ProcessStartInfo start = new("dotnet", [Shipped.Api, "token", .. whose])
        {
            RedirectStandardOutput = true,
            Environment = { ["Database__Directory"] = directory, ["ASPNETCORE_ENVIRONMENT"] = "Development" },
        };
        using var command = Process.Start(start)!;
        var token = await command.StandardOutput.ReadToEndAsync();
        await command.WaitForExitAsync();
        return new("Bearer", token.Trim());
    }
}
