using Warehouse.Benchmarks.Load;

namespace Warehouse.Benchmarks.Server;

/// <summary>The load of the star on a server beside a bare COPY of the same facts, in rounds that take turns. The product runs as its own command.</summary>
internal static class ServerLoad
{
    private const int Rounds = 3;

    public static async Task RunAsync(PostgreSql server)
    {
        using BareCopy bare = new(server);
        await bare.KeepAsync();
        List<(Run Load, Run Bare)> rounds = [];
        for (var round = 0; round < Rounds; round++)
        {
            await server.AskAsync("DROP SCHEMA dw CASCADE");
            await server.EtlAsync("status");
            await server.AskAsync("CHECKPOINT");
            var load = await server.EtlAsync("load");
            rounds.Add((load, await bare.RunAsync()));
            Console.WriteLine($"round {round + 1}: load {load} (without the server), COPY {rounds[^1].Bare} (of the server)");
        }

        var facts = (long)(await server.AskAsync("SELECT count(*) FROM dw.\"FactOutcomes\""))!;
        await server.AskAsync("DROP SCHEMA bare CASCADE");
        var (of, than) = (Run.Median(rounds.Select(r => r.Load)), Run.Median(rounds.Select(r => r.Bare)));
        var ratios = rounds.ConvertAll(r => r.Load.Seconds / r.Bare.Seconds);
        Console.WriteLine(FormattableString.Invariant($"| {facts:N0} outcome facts on PostgreSQL, median of {Rounds} | found | to reach |"));
        Console.WriteLine("| --- | ---: | ---: |");
        Console.WriteLine(FormattableString.Invariant($"| full load, the whole command | {of.Seconds:N1} s | |"));
        Console.WriteLine(FormattableString.Invariant($"| bare COPY of the facts and the aggregate's SQL | {than.Seconds:N1} s | |"));
        Console.WriteLine(FormattableString.Invariant($"| load ÷ bare | {of.Seconds / than.Seconds:N2} ({ratios.Min():N2}–{ratios.Max():N2}) | ≤ 1.5 |"));
    }
}
