namespace Warehouse.Benchmarks.Load;

/// <summary>
/// The load of the star beside the sqlite3 shell's <c>.import</c> of the same rows, in rounds that take turns, and what a load
/// costs after few changes, after none, and to those who read meanwhile. The product runs as its own command. Each figure is told when it is
/// known.
/// </summary>
internal static class LoadComparison
{
    private const int Changed = 1_000, Reads = 100_000;

    /// <summary>A load of few changes takes less than a second, of which a single one tells little: so many are made, each of other changes.</summary>
    private const int SmallLoads = 5;

    /// <summary><c>load [--facts N | --store DIR] [--rounds N] [full] [few] [idle] [readers]</c>.</summary>
    public static async Task RunAsync(string[] args)
    {
        var options = LoadOptions.Read(args);
        using LoadStore store = new(options);
        await store.FillAsync();
        Console.WriteLine($"| {store.Facts():N0} outcome facts, median of {options.Rounds} | found | to reach |");
        Console.WriteLine("| --- | ---: | ---: |");
        Run? full = null;
        foreach (var phase in options.Phases)
        {
            switch (phase)
            {
                case LoadOptions.Full:
                    full = await FullAsync(store, options.Rounds);
                    break;
                case LoadOptions.Few:
                    await FewAsync(store, full);
                    break;
                case LoadOptions.Idle:
                    var (run, wrote) = await store.MeasureIdleAsync(options.Rounds);
                    Console.WriteLine($"| load with nothing to do, the whole command | {run}; writes {(wrote ? "SOMETHING" : "nothing")} | ≤ 1 s, nothing |");
                    break;
                default:
                    Console.WriteLine(await Readers.ReadAsync(store, Reads));
                    break;
            }
        }
    }

    private static async Task<Run> FullAsync(LoadStore store, int count)
    {
        using ShellImport shell = new(store);
        await shell.PrepareAsync();
        List<(Run Load, Run Shell)> rounds = [];
        for (var round = 1; round <= count; round++)
        {
            await store.EmptyStarAsync();
            rounds.Add((await store.LoadAsync(), await shell.RunAsync()));
            Console.WriteLine($"| round {round}: full load; shell | {rounds[^1].Load}; {rounds[^1].Shell} | |");
        }

        var load = Run.Median(rounds.Select(r => r.Load));
        Console.WriteLine($"| full load, the whole command | {load} | |");
        Console.WriteLine($"| sqlite3 shell: .import and INSERT … SELECT | {Run.Median(rounds.Select(r => r.Shell))} | |");
        Console.WriteLine($"| load ÷ shell, time | {Ratios(rounds, r => r.Seconds)} | ≤ 1.5 |");
        Console.WriteLine($"| load ÷ shell, CPU | {Ratios(rounds, r => r.Cpu)} | |");
        Console.WriteLine($"| peak memory | {rounds.Max(r => r.Load.Megabytes):N0} MB | ≤ 400 MB |");
        return load;
    }

    private static async Task FewAsync(LoadStore store, Run? full)
    {
        await store.LoadAsync();
        List<Run> runs = [];
        for (var round = 0; round < SmallLoads; round++)
        {
            await store.ChangeAsync(Changed, round);
            runs.Add(await store.LoadAsync());
        }

        var few = Run.Median(runs);
        var times = string.Join(", ", runs.Select(r => FormattableString.Invariant($"{r.Seconds:0.00}")));
        Console.WriteLine($"| load after {Changed:N0} changed rows, the whole command: median of {times} s | {few}{(full is null ? "" : $" = {few.Seconds / full.Seconds:P1} of the full one")} | ≤ 2 % |");
    }

    /// <summary>The ratio of each round: the one in the middle, the least and the greatest.</summary>
    private static string Ratios(List<(Run Load, Run Shell)> rounds, Func<Run, double> of)
    {
        var ratios = rounds.Select(r => of(r.Load) / of(r.Shell)).Order().ToList();
        return $"{ratios[ratios.Count / 2]:N2} ({ratios[0]:N2}–{ratios[^1]:N2})";
    }
}
