using Warehouse.Benchmarks.EndToEnd;
using Warehouse.Benchmarks.Outcomes;

namespace Warehouse.Benchmarks.Server;

/// <summary>How long one client waits for each question to the star that was not asked before.</summary>
internal static class ServerQuestions
{
    private const int WarmUp = 60, Samples = 100, Limit = 60;

    public static async Task RunAsync(PostgreSql server)
    {
        using var api = await ServerProcess.StartApiAsync([.. server.Settings.Select(s => $"--{s.Name.Replace("__", ":", StringComparison.Ordinal)}={s.Value}")]);
        Asking asking = new(api);
        var facts = await server.AskAsync("SELECT count(*) FROM dw.\"FactOutcomes\"");
        Console.WriteLine(FormattableString.Invariant($"| question, {facts:N0} outcome facts on PostgreSQL | median, ms | p95, ms | at most, ms |"));
        Console.WriteLine("| --- | ---: | ---: | ---: |");
        foreach (var question in OutcomeCase.All)
        {
            await asking.TakeAsync(question, WarmUp, TimeSpan.MaxValue, clients: 1, isNew: true);
            var taken = await asking.TakeAsync(question, Samples, TimeSpan.MaxValue, clients: 1, isNew: true);
            Console.WriteLine(FormattableString.Invariant(
                $"| {question.Name} | {taken[Samples / 2]:N1} | {taken[Samples * 95 / 100]:N1} | {(question.Limit is null ? "" : Limit)} |"));
        }
    }
}
