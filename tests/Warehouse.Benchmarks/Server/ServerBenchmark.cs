using System.Globalization;

namespace Warehouse.Benchmarks.Server;

/// <summary>What the product reaches on PostgreSQL, server and client on the same machine.</summary>
internal static class ServerBenchmark
{
    /// <summary>
    /// <c>server [--store CONNECTION] [--scale N] [load] [questions] [priorities]</c>: all three unless named; a server of its own with a
    /// demonstration of the scale, 1 when not told, unless one is given. <c>load</c> rebuilds the star of a given one.
    /// </summary>
    public static async Task RunAsync(string[] args)
    {
        string? given = null;
        var scale = 1d;
        for (; args is ["--store" or "--scale", var value, .. var rest]; args = rest)
        {
            if (args[0] == "--store")
                given = value;
            else
                scale = double.Parse(value, CultureInfo.InvariantCulture);
        }

        using var server = await PostgreSql.MakeAsync(given, scale);
        Console.WriteLine($"PostgreSQL {await server.AskAsync("SHOW server_version")}, fsync {await server.AskAsync("SHOW fsync")}, "
            + $"shared_buffers {await server.AskAsync("SHOW shared_buffers")}, work_mem {await server.AskAsync("SHOW work_mem")}\n");
        foreach (var (name, run) in new (string, Func<PostgreSql, Task>)[]
            { ("load", ServerLoad.RunAsync), ("questions", ServerQuestions.RunAsync), ("priorities", ServerPriorities.RunAsync) })
        {
            if (args.Length == 0 || args.Contains(name))
                await run(server);
        }
    }
}
