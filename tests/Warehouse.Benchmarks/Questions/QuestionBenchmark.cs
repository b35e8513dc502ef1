using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Warehouse.Benchmarks.EndToEnd;

namespace Warehouse.Benchmarks.Questions;

/// <summary>
/// How long one client waits for the circular's questions, each sent as it is kept in <c>questions/</c>, on the embedded store with
/// the shipped data.
/// </summary>
internal static class QuestionBenchmark
{
    private const int WarmUp = 300, Samples = 300;

    private static readonly (string File, double Limit)[] Limited = [("01-", 15), ("05-", 10), ("06-", 20)];

    /// <summary><c>questions</c>: fills a temporary store by the API's first load and asks it.</summary>
    public static async Task RunAsync()
    {
        var directory = Directory.CreateTempSubdirectory("warehouse-").FullName;
        try
        {
            using var api = await ServerProcess.StartAsync("Warehouse.Api.dll", $"--Database:Directory={directory}");
            Console.WriteLine("| question | median, ms | p95, ms | server CPU, ms | limit, ms |");
            Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
            foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "questions"), "*.graphql").Order(StringComparer.Ordinal))
            {
                Console.WriteLine(await MeasureAsync(api, file));
            }
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    private static async Task<string> MeasureAsync(ServerProcess api, string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var query = await File.ReadAllTextAsync(file);
        if (!await AskAsync(api, query))
        {
            return $"| {name} | needs a token | | | |";
        }

        for (var i = 0; i < WarmUp; i++)
        {
            await AskAsync(api, query);
        }

        var (before, taken) = (api.Cpu, new double[Samples]);
        for (var i = 0; i < Samples; i++)
        {
            var clock = Stopwatch.StartNew();
            await AskAsync(api, query);
            taken[i] = clock.Elapsed.TotalMilliseconds;
        }

        var cpu = (api.Cpu - before).TotalMilliseconds / Samples;
        Array.Sort(taken);
        var limit = Array.Find(Limited, l => name.StartsWith(l.File, StringComparison.Ordinal)).Limit;
        return $"| {name} | {taken[Samples / 2]:N1} | {taken[Samples * 95 / 100]:N1} | {cpu:N1} | {(limit == 0 ? "" : $"{limit:N0}")} |";
    }

    /// <returns>Whether it was answered without an error.</returns>
    private static async Task<bool> AskAsync(ServerProcess api, string query)
    {
        using var response = await api.Client.PostAsJsonAsync("/graphql", new { query });
        using var answer = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        return !answer.RootElement.TryGetProperty("errors", out _);
    }
}
