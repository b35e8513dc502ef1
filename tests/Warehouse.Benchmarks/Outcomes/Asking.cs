using System.Diagnostics;
using System.Net.Http.Json;
using Warehouse.Benchmarks.EndToEnd;

namespace Warehouse.Benchmarks.Outcomes;

/// <summary>
/// Asks a server and takes the time. A variable that no question reads makes a request one that was not asked before; what was asked before is
/// asked as browsers do, which take it compressed.
/// </summary>
internal sealed class Asking(ServerProcess api)
{
    private int asked;

    /// <summary>Asks again and again, until a number of requests or a time is reached.</summary>
    /// <returns>Milliseconds, in their order.</returns>
    public async Task<List<double>> TakeAsync(OutcomeCase question, int most, TimeSpan time, int clients, bool isNew)
    {
        List<double> taken = [];
        var left = most;
        var began = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(async _ =>
        {
            List<double> own = [];
            do
            {
                own.Add(await AskAsync(question, isNew));
            }
            while (began.Elapsed < time && Interlocked.Decrement(ref left) >= clients);
            lock (taken)
            {
                taken.AddRange(own);
            }
        }));
        taken.Sort();
        return taken;
    }

    private async Task<double> AskAsync(OutcomeCase question, bool isNew)
    {
        var clock = Stopwatch.StartNew();
        using HttpRequestMessage request = new(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = question.Query, variables = new { unread = isNew ? Interlocked.Increment(ref asked) : 0 } }),
        };
        if (!isNew)
        {
            request.Headers.AcceptEncoding.Add(new("gzip"));
        }

        using var response = await api.Client.SendAsync(request);
        var answer = await response.Content.ReadAsStringAsync();
        return !response.IsSuccessStatusCode || answer.Contains("\"errors\"", StringComparison.Ordinal)
            ? throw new InvalidOperationException($"{question.Name}: {answer}")
            : clock.Elapsed.TotalMilliseconds;
    }
}
