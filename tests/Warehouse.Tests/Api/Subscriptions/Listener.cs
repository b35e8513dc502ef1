using System.Text.Json.Nodes;
using Warehouse.Tests.Api.Changes;

namespace Warehouse.Tests.Api.Subscriptions;

/// <summary>A client of server-sent events, whose connection can be cut.</summary>
internal sealed class Listener : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly HttpResponseMessage response;
    private readonly StreamReader lines;

    private Listener(HttpResponseMessage response, StreamReader lines) => (this.response, this.lines) = (response, lines);

    /// <summary>Connects; events that happen from here on are heard.</summary>
    public static Task<Listener> ConnectAsync(Office office, string subscription, string? lastEventId = null) =>
        ConnectAsync(office.Http, subscription, lastEventId);

    /// <summary>The same at any API.</summary>
    public static async Task<Listener> ConnectAsync(HttpClient http, string subscription, string? lastEventId = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString(subscription));
        request.Headers.Accept.ParseAdd("text/event-stream");
        if (lastEventId is not null)
            request.Headers.Add("Last-Event-ID", lastEventId);
        var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return new(response, new(await response.Content.ReadAsStreamAsync()));
    }

    /// <summary>The next event: its id and the data of its answer, or its errors.</summary>
    public async Task<(string? Id, JsonNode Answer)> NextAsync()
    {
        string? id = null;
        while (await lines.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            if (line.StartsWith("id: ", StringComparison.Ordinal))
                id = line[4..];
            if (line.StartsWith("data: {", StringComparison.Ordinal))
                return (id, JsonNode.Parse(line[6..])!);
        }

        throw new EndOfStreamException("The stream ended.");
    }

    public void Dispose()
    {
        lines.Dispose();
        response.Dispose();
    }
}
