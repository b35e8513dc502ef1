using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using Warehouse.GraphQL.Execution;

namespace Warehouse.GraphQL.Http;

/// <summary>Reads GraphQL requests out of HTTP requests (GraphQL over HTTP, section "Request").</summary>
internal sealed class RequestReader(GraphQLServerOptions options)
{
    /// <summary>The body of a POST.</summary>
    /// <exception cref="HttpRefusal">Wrong media type or encoding, too large, or no JSON.</exception>
    public async ValueTask<JsonDocument> ReadBodyAsync(HttpContext context)
    {
        CheckContentType(context.Request);
        if (context.Request.ContentLength > options.MaxRequestBytes)
        {
            throw TooLarge();
        }

        // Kestrel counts what arrives, so that a body without a length cannot fill the memory.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = options.MaxRequestBytes;
        }

        try
        {
            return await ParseAsync(context).ConfigureAwait(false);
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw TooLarge();
        }
        catch (JsonException exception)
        {
            throw new HttpRefusal(StatusCodes.Status400BadRequest, $"The request's body is not valid JSON (line {exception.LineNumber + 1}).");
        }
    }

    /// <summary>The parameters of a GET.</summary>
    /// <exception cref="HttpRefusal">A parameter is no JSON object.</exception>
    public static GraphQLRequest ReadQuery(IQueryCollection query) => new()
    {
        Query = Text(query, "query"),
        OperationName = Name(Text(query, "operationName")),
        DocumentId = Text(query, "documentId"),
        Variables = Json(query, "variables"),
        Extensions = Json(query, "extensions"),
    };

    /// <summary>One request of a body or of a WebSocket message.</summary>
    /// <exception cref="HttpRefusal">A parameter has the wrong type.</exception>
    public static GraphQLRequest ReadRequest(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new HttpRefusal(StatusCodes.Status400BadRequest, "A GraphQL request is a JSON object.");
        }

        return new()
        {
            Query = Text(json, "query"),
            OperationName = Name(Text(json, "operationName")),
            DocumentId = Text(json, "documentId"),
            Variables = Map(json, "variables"),
            Extensions = Map(json, "extensions"),
        };
    }

    private async ValueTask<JsonDocument> ParseAsync(HttpContext context)
    {
        var reader = context.Request.BodyReader;
        while (true)
        {
            var result = await reader.ReadAsync(context.RequestAborted).ConfigureAwait(false);
            if (result.Buffer.Length > options.MaxRequestBytes)
            {
                reader.AdvanceTo(result.Buffer.End);
                throw TooLarge();
            }

            if (!result.IsCompleted)
            {
                reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
                continue;
            }

            // The document refers to the bytes, so it gets its own.
            var bytes = result.Buffer.ToArray();
            reader.AdvanceTo(result.Buffer.End);
            return JsonDocument.Parse(bytes);
        }
    }

    private static void CheckContentType(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type))
        {
            throw Unsupported("A POST needs the header Content-Type: application/json.");
        }

        if (type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            throw Unsupported("Multipart requests (file uploads) are not supported; send application/json.");
        }

        if (!type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase))
        {
            throw Unsupported($"The media type \"{type.MediaType}\" is not supported; send application/json.");
        }

        if (type.Charset.HasValue && !type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            throw Unsupported("Only the encoding UTF-8 is supported.");
        }
    }

    // Some clients always send the parameter, empty when the operation has no name.
    private static string? Name(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static string? Text(IQueryCollection query, string name) => query.TryGetValue(name, out var value) && value.Count > 0 ? value[0] : null;

    private static JsonElement? Json(IQueryCollection query, string name)
    {
        if (string.IsNullOrEmpty(Text(query, name)))
        {
            return null;
        }

        try
        {
            return JsonElement.Parse(Text(query, name)!) is { ValueKind: JsonValueKind.Object or JsonValueKind.Null } json
                ? json
                : throw NotOfType(name, "JSON object");
        }
        catch (JsonException)
        {
            throw NotOfType(name, "JSON object");
        }
    }

    private static string? Text(JsonElement json, string name) => !json.TryGetProperty(name, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Null => null,
        _ => throw NotOfType(name, "string"),
    };

    private static JsonElement? Map(JsonElement json, string name) => !json.TryGetProperty(name, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.Object => value,
        JsonValueKind.Null => null,
        _ => throw NotOfType(name, "JSON object"),
    };

    private static HttpRefusal NotOfType(string name, string type) =>
        new(StatusCodes.Status400BadRequest, $"The parameter \"{name}\" must be a {type}.");

    private static HttpRefusal Unsupported(string message) => new(StatusCodes.Status415UnsupportedMediaType, message);

    private HttpRefusal TooLarge() =>
        new(StatusCodes.Status413PayloadTooLarge, $"A request may have {options.MaxRequestBytes} bytes.", "REQUEST_TOO_LARGE");
}
