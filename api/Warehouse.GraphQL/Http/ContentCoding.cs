using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Warehouse.GraphQL.Http;

/// <summary>The content coding of kept answers (RFC 9110, section 8.4): gzip, which every client that decodes anything decodes.</summary>
internal static class ContentCoding
{
    public const string Gzip = "gzip";

    public static bool TakesGzip(HttpRequest request) =>
        request.Headers.AcceptEncoding.Count > 0
        && StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptEncoding!, out var taken)
        && taken.FirstOrDefault(t => t.Value.Equals(Gzip, StringComparison.OrdinalIgnoreCase)) is { Quality: null or > 0 };
}
