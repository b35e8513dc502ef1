using Warehouse.Benchmarks.Stores;

namespace Warehouse.Benchmarks.Outcomes;

/// <summary>
/// How long questions to the star take on stores of several sizes beside each other: cost must grow with the answer, not with the facts.
/// Says each figure when it is known, and the table at the end.
/// </summary>
internal static class OutcomeBenchmark
{
    /// <summary><c>outcomes [--stores DIR] [SCALE...]</c>: scales 1 and 15 unless named; stores stay in the folder, or are temporary.</summary>
    public static async Task RunAsync(string[] args)
    {
        var (folder, scales) = DemonstrationStore.Read(args, 1, 15);
        List<List<OutcomeFigures>> all = [];
        List<string> heads = [];
        foreach (var scale in scales)
        {
            using var store = await OutcomeStore.OpenAsync(folder, scale);
            heads.Add(Invariant($"scale {scale}: {store.Facts:N0} facts, median ms | CPU ms | p99 ÷ median of 16 clients | cached, as gzip, ms CPU | ÷ sqlite3"));
            List<OutcomeFigures> figures = [];
            foreach (var question in OutcomeCase.All)
            {
                figures.Add(await store.MeasureAsync(question));
                Console.WriteLine(Invariant($"scale {scale}: {question.Name} | {figures[^1]} | {store.PeakMemory / 1e6:N0} MB"));
            }

            Console.WriteLine(Invariant($"scale {scale}: first question after the start {store.First:N0} ms; greatest memory of the server {store.PeakMemory / 1e6:N0} MB (at most 300)."));
            all.Add(figures);
        }

        Console.WriteLine($"\n| question | {string.Join(" | ", heads)} | ratio of medians | at most, ms |");
        Console.WriteLine("| --- |" + string.Concat(Enumerable.Repeat(" ---: |", (5 * scales.Count) + 2)));
        for (var i = 0; i < OutcomeCase.All.Count; i++)
        {
            var (question, figures) = (OutcomeCase.All[i], all.ConvertAll(f => f[i]));
            Console.WriteLine(Invariant($"| {question.Name} | {string.Join(" | ", figures)} | {figures[^1].Median / figures[0].Median:N2} | {question.Limit} |"));
        }
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
