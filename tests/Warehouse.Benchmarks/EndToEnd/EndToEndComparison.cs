using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Warehouse.Benchmarks.EndToEnd;

/// <summary>
/// CPU per request of the product's API beside that of hand-written endpoints with the same answers, on the same store, in
/// batches that take turns: other load on the machine meets both alike. The API is asked as it ships, where it keeps answers that
/// nothing has changed since, and with nothing kept, where it answers each request anew.
/// </summary>
internal static class EndToEndComparison
{
    /// <summary>The warm-up is long enough for the runtime to have compiled everything for the last time, on both sides.</summary>
    private const int WarmUp = 20_000, Rounds = 10, Batch = 500, Clients = 8;

    /// <summary><c>end-to-end [--store DIR]</c>; without a folder the API fills a temporary one by its first load.</summary>
    public static async Task RunAsync(string[] args)
    {
        using Store store = new(args is ["--store", var directory] ? directory : null);
        using var api = await ServerProcess.StartApiAsync($"--Database:Directory={store.Directory}");
        using var forgetful = await ServerProcess.StartApiAsync($"--Database:Directory={store.Directory}", "--Answers:CacheMegabytes=0");
        using var raw = await ServerProcess.StartByHandAsync(RawServer.Verb, store.Directory);

        Console.WriteLine("| question | API | API, µs CPU | raw, µs CPU | ratio | ratio of rounds | bytes |");
        Console.WriteLine("| --- | --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (var question in Question.All(store.Municipalities()))
        {
            await SendAsync(raw, question.Raw, WarmUp);
            foreach (var (server, name) in new[] { (api, "as shipped"), (forgetful, "nothing kept") })
            {
                var bytes = await CompareAnswersAsync(question, server, raw);
                await SendAsync(server, question.GraphQL, WarmUp);
                Console.WriteLine($"| {question.Name} | {name} | {await MeasureAsync(question, server, raw)} | {bytes:N0} |");
            }
        }
    }

    private static async Task<string> MeasureAsync(Question question, ServerProcess api, ServerProcess raw)
    {
        List<(double Api, double Raw)> rounds = [];
        for (var round = 0; round < Rounds; round++)
        {
            rounds.Add((await CpuAsync(api, question.GraphQL), await CpuAsync(raw, question.Raw)));
        }

        var (ofApi, ofRaw) = (rounds.Average(r => r.Api), rounds.Average(r => r.Raw));
        var ratios = rounds.ConvertAll(r => r.Api / r.Raw);
        return $"{ofApi:N0} | {ofRaw:N0} | {ofApi / ofRaw:N2} | {ratios.Min():N2}–{ratios.Max():N2}";
    }

    /// <returns>Microseconds a request.</returns>
    private static async Task<double> CpuAsync(ServerProcess server, Func<int, HttpRequestMessage> request)
    {
        var before = server.Cpu;
        await SendAsync(server, request, Batch);
        return (server.Cpu - before).TotalMicroseconds / Batch;
    }

    private static Task SendAsync(ServerProcess server, Func<int, HttpRequestMessage> request, int count) => Parallel.ForAsync(
        0, count, new ParallelOptions { MaxDegreeOfParallelism = Clients }, async (number, cancellationToken) =>
        {
            using var message = request(number);
            using var response = await server.Client.SendAsync(message, cancellationToken);
            response.EnsureSuccessStatusCode();
            await response.Content.ReadAsByteArrayAsync(cancellationToken);
        });

    private static async Task<int> CompareAnswersAsync(Question question, ServerProcess api, ServerProcess raw)
    {
        var size = 0;
        for (var number = 0; number < question.Codes.Count; number += 37)
        {
            using var left = JsonDocument.Parse(await AnswerAsync(api, question.GraphQL(number)));
            var text = await AnswerAsync(raw, question.Raw(number));
            using var right = JsonDocument.Parse(text);
            if (!JsonElement.DeepEquals(left.RootElement, right.RootElement))
            {
                throw new InvalidOperationException($"Different answers to '{question.Name}':\n{left.RootElement}\n{text}");
            }

            size = Math.Max(size, text.Length);
        }

        return size;
    }

    private static async Task<string> AnswerAsync(ServerProcess server, HttpRequestMessage request)
    {
        using (request)
        {
            using var response = await server.Client.SendAsync(request);
            return await response.Content.ReadAsStringAsync();
        }
    }

    private sealed class Store(string? given) : IDisposable
    {
        public string Directory { get; } = Path.GetFullPath(given ?? System.IO.Directory.CreateTempSubdirectory("warehouse-").FullName);

        public List<string> Municipalities()
        {
            using SqliteConnection connection = new($"Data Source={Path.Combine(Directory, "operational.db")}");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT Code FROM Municipalities ORDER BY Code";
            using var reader = command.ExecuteReader();
            List<string> codes = [];
            while (reader.Read())
            {
                codes.Add(reader.GetString(0));
            }

            return codes;
        }

        public void Dispose()
        {
            if (given is null)
            {
                SqliteConnection.ClearAllPools();
                System.IO.Directory.Delete(Directory, recursive: true);
            }
        }
    }
}
