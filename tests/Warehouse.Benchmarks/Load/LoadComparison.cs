namespace Warehouse.Benchmarks.Load;

/// <summary>
/// The load of the star beside the sqlite3 shell's <c>.import</c> of the same rows, in rounds that take turns, and what a load
/// costs after few changes, after none, and to those who read meanwhile. The product runs as its own command.
/// </summary>
internal static class LoadComparison
{
    private const int Changed = 1_000, Reads = 100_000, Rounds = 3;

    /// <summary><c>load [--facts N]</c>: about so many outcome facts, of the demonstration scenario; a million when not told.</summary>
    public static async Task RunAsync(string[] args)
    {
        var facts = args is ["--facts", var told] ? int.Parse(told, null) : 1_000_000;
        using LoadStore store = new();
        await store.FillAsync(facts);
        using ShellImport shell = new(store);

        List<(Run Load, Run Shell)> rounds = [];
        for (var round = 0; round < Rounds; round++)
        {
            await store.EmptyStarAsync();
            var load = await store.LoadAsync();
            rounds.Add((load, await shell.RunAsync()));
            Console.WriteLine($"round {round + 1}: load {load}, shell {rounds[^1].Shell}");
        }

        var idle = await store.MeasureIdleAsync();
        var few = await AfterFewChangesAsync(store);
        var readers = await Readers.ReadAsync(store, Reads);
        Console.WriteLine();
        Report(store.Facts(), rounds, few, idle);
        Console.WriteLine(readers);
    }

    private static async Task<Run> AfterFewChangesAsync(LoadStore store)
    {
        List<Run> runs = [];
        for (var round = 0; round < Rounds; round++)
        {
            await store.ChangeAsync(Changed, round);
            runs.Add(await store.LoadAsync());
        }

        return Run.Median(runs);
    }

    private static void Report(long facts, List<(Run Load, Run Shell)> rounds, Run few, (Run Run, bool Wrote) idle)
    {
        var (load, shell) = (Run.Median(rounds.Select(r => r.Load)), Run.Median(rounds.Select(r => r.Shell)));
        var work = Math.Max(0, few.Seconds - idle.Run.Seconds);
        Console.WriteLine($"| {facts:N0} outcome facts, median of {Rounds} | found | to reach |");
        Console.WriteLine("| --- | ---: | ---: |");
        Console.WriteLine($"| full load, the whole command | {load} | |");
        Console.WriteLine($"| sqlite3 shell: .import and INSERT … SELECT | {shell} | |");
        Console.WriteLine($"| load ÷ shell, time | {load.Seconds / shell.Seconds:N2} ({Range(rounds, r => r.Seconds)}) | ≤ 1.5 |");
        Console.WriteLine($"| load ÷ shell, CPU | {load.Cpu / shell.Cpu:N2} ({Range(rounds, r => r.Cpu)}) | |");
        Console.WriteLine($"| peak memory | {rounds.Max(r => r.Load.Megabytes):N0} MB | ≤ 400 MB |");
        Console.WriteLine($"| load after {Changed:N0} changed rows, the whole command | {few} = {few.Seconds / load.Seconds:P1} of the full one | |");
        Console.WriteLine($"| the same less the start of the program | {work:N2} s = {work / load.Seconds:P1} of the full one | ≤ 2 % |");
        Console.WriteLine($"| load with nothing to do, the whole command | {idle.Run}; writes {(idle.Wrote ? "SOMETHING" : "nothing")} | ≤ 1 s, nothing |");
    }

    private static string Range(List<(Run Load, Run Shell)> rounds, Func<Run, double> of)
    {
        var ratios = rounds.ConvertAll(r => of(r.Load) / of(r.Shell));
        return $"{ratios.Min():N2}–{ratios.Max():N2}";
    }
}
