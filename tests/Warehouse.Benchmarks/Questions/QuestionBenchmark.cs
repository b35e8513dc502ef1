using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Warehouse.Benchmarks.EndToEnd;

namespace Warehouse.Benchmarks.Questions;

/// <summary>
/// How long a planner waits for the circular's questions, each sent as it is kept in <c>questions/</c>, on the embedded store with
/// the shipped data: by the API as it ships, which keeps answers that nothing has changed since, and with nothing kept.
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
            using var shipped = await ServerProcess.StartApiAsync(Settings(directory));
            using var forgetful = await ServerProcess.StartApiAsync(Settings(directory, "--Answers:CacheMegabytes=0"));
            shipped.Client.DefaultRequestHeaders.Authorization = forgetful.Client.DefaultRequestHeaders.Authorization =
                await Token.IssueAsync(directory, "--role", "planner");
            Console.WriteLine("| question | API | median, ms | p95, ms | server CPU, ms | limit, ms |");
            Console.WriteLine("| --- | --- | ---: | ---: | ---: | ---: |");
            foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "questions"), "*.graphql").Order(StringComparer.Ordinal))
            {
                Console.WriteLine(await MeasureAsync(shipped, "as shipped", file));
                Console.WriteLine(await MeasureAsync(forgetful, "nothing kept", file));
            }
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    private static string[] Settings(string directory, params IEnumerable<string> others) =>
        [$"--Database:Directory={directory}", "--environment=Development", "--Demonstration:Scale=0", .. others];

    private static async Task<string> MeasureAsync(ServerProcess api, string name, string file)
    {
        var question = Path.GetFileNameWithoutExtension(file);
        var query = await File.ReadAllTextAsync(file);
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
        var limit = Array.Find(Limited, l => question.StartsWith(l.File, StringComparison.Ordinal)).Limit;
        return $"| {question} | {name} | {taken[Samples / 2]:N1} | {taken[Samples * 95 / 100]:N1} | {cpu:N1} | {(limit == 0 ? "" : $"{limit:N0}")} |";
    }

    private static async Task AskAsync(ServerProcess api, string query)
    {
        using var response = await api.Client.PostAsJsonAsync("/graphql", new { query });
        using var answer = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        if (answer.RootElement.TryGetProperty("errors", out var errors))
        {
            throw new InvalidOperationException(errors.ToString());
        }
    }
}
