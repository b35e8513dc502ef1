using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Warehouse.GraphQL.Http;

/// <summary>The ETag of an answer to a GET, known before the operation is executed: the answer's tag and how it is written.</summary>
internal static class EntityTag
{
    public static EntityTagHeaderValue Of(string tag, ResponseMediaType mediaType)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{tag}\n{mediaType.ContentType}")).AsSpan(0, 16));
        return new($"\"{hash}\"", isWeak: true);
    }

    public static bool IsKnown(HttpRequest request, EntityTagHeaderValue tag) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch!, out var known) && known.Any(k => k.Compare(tag, useStrongComparison: false));
}
