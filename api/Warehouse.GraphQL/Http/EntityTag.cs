using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Warehouse.GraphQL.Http;

/// <summary>The ETag of an answer to a GET, known before the operation is executed: what the data depends on, and the request itself.</summary>
internal static class EntityTag
{
    public static EntityTagHeaderValue Of(HttpRequest request, string validator, ResponseMediaType mediaType)
    {
        var text = string.Join('\n', validator, mediaType.ContentType, request.QueryString.Value);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
        return new($"\"{hash}\"", isWeak: true);
    }

    public static bool IsKnown(HttpRequest request, EntityTagHeaderValue tag) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch!, out var known) && known.Any(k => k.Compare(tag, useStrongComparison: false));
}
