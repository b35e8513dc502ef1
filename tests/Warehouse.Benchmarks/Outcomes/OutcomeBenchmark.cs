using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using Warehouse.Benchmarks.EndToEnd;
using Warehouse.Benchmarks.Stores;

namespace Warehouse.Benchmarks.Outcomes;

/// <summary>
/// How long questions to the star take on stores of several sizes beside each other: cost must grow with the answer, not with the facts.
/// A variable that no question reads makes a request one that was not asked before.
/// </summary>
internal static class OutcomeBenchmark
{
    private const int WarmUp = 60, Samples = 100, Clients = 16, OfCrowd = 640, OfKept = 4000;

    private static int asked;

    /// <summary><c>outcomes [--stores DIR] [SCALE...]</c>: scales 1 and 15 unless named; stores stay in the folder, or are temporary.</summary>
    public static async Task RunAsync(string[] args)
    {
        var (folder, scales) = DemonstrationStore.Read(args, 1, 15);
        List<(double Scale, IReadOnlyList<OutcomeFigures> Figures)> all = [];
        foreach (var scale in scales)
        {
            all.Add((scale, await MeasureAsync(folder, scale)));
        }

        Console.WriteLine(string.Join(" | ", ["| question", .. all.Select(s => string.Create(CultureInfo.InvariantCulture, $"scale {s.Scale}: {s.Figures[0].Facts:N0} facts, median ms | p99 ÷ median of 16 clients | cached, ms CPU | ÷ sqlite3")), "ratio of medians | at most, ms |"]));
        Console.WriteLine("| --- |" + string.Concat(Enumerable.Repeat(" ---: |", (4 * all.Count) + 2)));
        for (var i = 0; i < OutcomeCase.All.Count; i++)
        {
            var figures = all.ConvertAll(s => s.Figures[i]);
            Console.WriteLine(string.Join(" | ", [$"| {OutcomeCase.All[i].Name}", .. figures.Select(Cells), Invariant($"{figures[^1].Median / figures[0].Median:N2} | {OutcomeCase.All[i].Limit} |")]));
        }

        foreach (var (scale, figures) in all)
        {
            Console.WriteLine(Invariant($"\nGreatest memory of the server at scale {scale}: {figures.Max(f => f.Memory) / 1e6:N0} MB (at most 300)."));
        }
    }

    private static async Task<IReadOnlyList<OutcomeFigures>> MeasureAsync(string? folder, double scale)
    {
        using var store = await DemonstrationStore.MakeAsync(folder, scale);
        using var api = await ServerProcess.StartAsync("Warehouse.Api.dll", $"--Database:Directory={store.Directory}");
        var facts = store.Facts();
        List<OutcomeFigures> figures = [];
        foreach (var question in OutcomeCase.All)
        {
            await TakeAsync(api, question, WarmUp, clients: 1, isNew: true);
            var alone = await TakeAsync(api, question, Samples, clients: 1, isNew: true);
            var crowd = await TakeAsync(api, question, OfCrowd, Clients, isNew: true);
            await TakeAsync(api, question, OfKept, Clients, isNew: false);
            var before = api.Cpu;
            await TakeAsync(api, question, OfKept, Clients, isNew: false);
            var cpu = (api.Cpu - before).TotalMilliseconds / OfKept;
            var shell = question.Name == ShellQuestion.Name ? await ShellQuestion.MeasureAsync(store.StarFile) : null;
            figures.Add(new(facts, alone[Samples / 2], crowd[OfCrowd * 99 / 100], crowd[OfCrowd / 2], cpu, shell, api.PeakMemory));
        }

        return figures;
    }

    /// <summary>Asks a question so many times.</summary>
    /// <param name="api">Who is asked.</param>
    /// <param name="question">The question.</param>
    /// <param name="count">Requests.</param>
    /// <param name="clients">How many ask at once.</param>
    /// <param name="isNew">Whether each request is one that was not asked before.</param>
    /// <returns>Milliseconds, in their order.</returns>
    internal static async Task<double[]> TakeAsync(ServerProcess api, OutcomeCase question, int count, int clients, bool isNew)
    {
        var taken = new double[count];
        await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = clients }, async (number, cancellationToken) =>
        {
            var clock = Stopwatch.StartNew();
            using var response = await api.Client.PostAsJsonAsync(
                "/graphql", new { query = question.Query, variables = new { unread = isNew ? Interlocked.Increment(ref asked) : 0 } }, cancellationToken);
            var answer = await response.Content.ReadAsStringAsync(cancellationToken);
            taken[number] = clock.Elapsed.TotalMilliseconds;
            if (answer.Contains("\"errors\"", StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"{question.Name}: {answer}");
            }
        });
        Array.Sort(taken);
        return taken;
    }

    private static string Cells(OutcomeFigures figures) => Invariant(
        $"{figures.Median:N1} | {figures.Tail / figures.Crowd:N1} | {figures.KeptCpu:N2} | {(figures.Shell is { } shell ? Invariant($"{figures.Median / shell:N2}") : "")}");

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
