using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Warehouse.GraphQL.Http;

/// <summary>A form of response (GraphQL over HTTP, section "Media Types").</summary>
/// <param name="ContentType">As the response's header says it.</param>
/// <param name="IsStream">Server-sent events: any number of results.</param>
/// <param name="IsLegacy">Request errors are answered with 200, because the status of <c>application/json</c> may come from a proxy.</param>
internal sealed record ResponseMediaType(string ContentType, bool IsStream = false, bool IsLegacy = false)
{
    public static readonly ResponseMediaType GraphQL = new("application/graphql-response+json; charset=utf-8");
    public static readonly ResponseMediaType Json = new("application/json; charset=utf-8", IsLegacy: true);
    public static readonly ResponseMediaType EventStream = new("text/event-stream; charset=utf-8", IsStream: true);

    /// <summary>The form that the client likes best; null when it accepts none of ours.</summary>
    public static ResponseMediaType? Negotiate(HttpRequest request)
    {
        var accept = request.Headers.Accept;
        if (accept is [var single])
        {
            // What most clients send, without taking it apart.
            switch (single)
            {
                case "application/json":
                    return Json;
                case "application/graphql-response+json":
                    return GraphQL;
                case "text/event-stream":
                    return EventStream;
            }
        }

        if (accept.Count == 0 || !MediaTypeHeaderValue.TryParseList(accept!, out var accepted))
        {
            return Json;
        }

        return accepted.Where(type => type.Quality is not 0)
            .OrderByDescending(type => type.Quality ?? 1)
            .Select(Offer)
            .FirstOrDefault(type => type is not null);
    }

    /// <summary>Whether a browser asks for a page to show.</summary>
    public static bool WantsPage(HttpRequest request) =>
        MediaTypeHeaderValue.TryParseList(request.Headers.Accept!, out var accepted)
        && accepted.Any(type => type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));

    private static ResponseMediaType? Offer(MediaTypeHeaderValue accepted) => accepted.MediaType.ToString().ToLowerInvariant() switch
    {
        "application/graphql-response+json" when IsUtf8(accepted) => GraphQL,
        "application/json" or "application/*" or "*/*" when IsUtf8(accepted) => Json,
        "text/event-stream" => EventStream,
        _ => null,
    };

    private static bool IsUtf8(MediaTypeHeaderValue accepted) =>
        !accepted.Charset.HasValue || accepted.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
