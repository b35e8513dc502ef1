using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Warehouse.Benchmarks.EndToEnd;

namespace Warehouse.Benchmarks.Server;

/// <summary>
/// CPU per request, of the program and of the server under it, for the first of the circular's questions: by the API with nothing kept, as it
/// ships, and by a hand-written endpoint with the same answer, in batches that take turns.
/// </summary>
internal static class ServerPriorities
{
    private const int WarmUp = 300, Rounds = 8, Batch = 50, Clients = 4;

    public static async Task RunAsync(PostgreSql server)
    {
        using var raw = await ServerProcess.StartByHandAsync(RawPriorities.Verb, server.ConnectionString);
        string[] settings = [.. server.Settings.Select(s => $"--{s.Name.Replace("__", ":", StringComparison.Ordinal)}={s.Value}")];
        using var forgetful = await ServerProcess.StartApiAsync([.. settings, "--Answers:CacheMegabytes=0"]);
        using var shipped = await ServerProcess.StartApiAsync(settings);
        var query = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "questions", "01-priority-list.graphql"));
        Func<HttpRequestMessage> byHand = () => new(HttpMethod.Get, "/priorities"), asked = () => new(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };

        await RequireSameAsync(raw, byHand, forgetful, asked);
        await SendAsync(raw, byHand, WarmUp);
        Console.WriteLine("| the 515 with plan and review, µs CPU a request: program + server | API | by hand | ratio | ratio of rounds |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        foreach (var (api, name) in new[] { (forgetful, "nothing kept"), (shipped, "as shipped") })
        {
            await SendAsync(api, asked, WarmUp);
            List<(double Api, double Raw)> rounds = [];
            for (var round = 0; round < Rounds; round++)
                rounds.Add((await CpuAsync(server, api, asked), await CpuAsync(server, raw, byHand)));
            var (of, than) = (rounds.Average(r => r.Api), rounds.Average(r => r.Raw));
            Console.WriteLine(FormattableString.Invariant($"| {name} | {of:N0} | {than:N0} | {of / than:N2} | {rounds.Min(r => r.Api / r.Raw):N2}–{rounds.Max(r => r.Api / r.Raw):N2} |"));
        }
    }

    /// <returns>Microseconds a request.</returns>
    private static async Task<double> CpuAsync(PostgreSql server, ServerProcess program, Func<HttpRequestMessage> request)
    {
        var before = (program.Cpu.TotalSeconds, await server.CpuAsync());
        await SendAsync(program, request, Batch);
        return (program.Cpu.TotalSeconds - before.TotalSeconds + await server.CpuAsync() - before.Item2) * 1e6 / Batch;
    }

    private static Task SendAsync(ServerProcess program, Func<HttpRequestMessage> request, int count) => Parallel.ForAsync(
        0, count, new ParallelOptions { MaxDegreeOfParallelism = Clients }, async (_, _) => await AnswerAsync(program, request));

    private static async Task<byte[]> AnswerAsync(ServerProcess program, Func<HttpRequestMessage> request)
    {
        using var message = request();
        using var response = await program.Client.SendAsync(message);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsByteArrayAsync();
    }

    private static async Task RequireSameAsync(ServerProcess raw, Func<HttpRequestMessage> byHand, ServerProcess api, Func<HttpRequestMessage> asked)
    {
        var (left, right) = (JsonNode.Parse(await AnswerAsync(api, asked)), JsonNode.Parse(await AnswerAsync(raw, byHand)));
        if (!JsonNode.DeepEquals(left, right))
            throw new InvalidOperationException($"Different answers:\n{left!.ToJsonString()[..2000]}\n{right!.ToJsonString()[..2000]}");
    }
}
