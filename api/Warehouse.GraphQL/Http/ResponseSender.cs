using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Warehouse.GraphQL.Execution;

namespace Warehouse.GraphQL.Http;

/// <summary>Sends results as JSON.</summary>
internal static class ResponseSender
{
    // {"data":}
    private const int EnvelopeLength = 9;

    /// <summary>Bytes; as much as the server holds for a client before it waits.</summary>
    private const int Slice = 64 * 1024;

    /// <param name="context">The request.</param>
    /// <param name="result">Its result.</param>
    /// <param name="mediaType">The form that was negotiated.</param>
    /// <param name="compressed">Whether a kept answer goes compressed to who takes it so.</param>
    public static ValueTask SendAsync(HttpContext context, ExecutionResult result, ResponseMediaType mediaType, bool compressed)
    {
        var response = context.Response;
        response.StatusCode = ResultStatus.Of(result, mediaType);
        response.ContentType = mediaType.ContentType;
        if (compressed && ContentCoding.TakesGzip(context.Request) && result.Compressed is { } bytes)
        {
            response.Headers.ContentEncoding = ContentCoding.Gzip;
            response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
            response.ContentLength = bytes.Length;
            response.BodyWriter.Write(bytes);
            return Flush(context);
        }

        if (response.StatusCode == StatusCodes.Status405MethodNotAllowed)
        {
            response.Headers.Allow = "POST";
        }

        if (result is { HasData: true, Errors.Count: 0, Extensions: null })
        {
            response.ContentLength = result.Data.Length + EnvelopeLength;
            if (result.Data.Length > Slice)
            {
                return SendSlicedAsync(context, result.Data);
            }
        }

        result.WriteTo(response.BodyWriter);
        return Flush(context);
    }

    public static ValueTask SendAsync(HttpContext context, IReadOnlyList<ExecutionResult> results, ResponseMediaType mediaType)
    {
        context.Response.ContentType = mediaType.ContentType;
        var writer = context.Response.BodyWriter;
        for (var i = 0; i < results.Count; i++)
        {
            writer.Write(i == 0 ? "["u8 : ","u8);
            results[i].WriteTo(writer);
        }

        writer.Write("]"u8);
        return Flush(context);
    }

    public static ValueTask RefuseAsync(HttpContext context, HttpRefusal refusal, ResponseMediaType mediaType)
    {
        using ExecutionResult result = new(refusal.Error);
        context.Response.StatusCode = refusal.StatusCode;
        context.Response.ContentType = (mediaType.IsStream ? ResponseMediaType.Json : mediaType).ContentType;
        if (refusal.StatusCode == StatusCodes.Status405MethodNotAllowed)
        {
            context.Response.Headers.Allow = "GET, POST";
        }

        result.WriteTo(context.Response.BodyWriter);
        return Flush(context);
    }

    /// <summary>A long answer, of which never much more waits for the client than a slice: it has its memory already.</summary>
    private static async ValueTask SendSlicedAsync(HttpContext context, ReadOnlySequence<byte> data)
    {
        var writer = context.Response.BodyWriter;
        writer.Write("{\"data\":"u8);
        var waiting = 0;
        foreach (var piece in data)
        {
            writer.Write(piece.Span);
            waiting += piece.Length;
            if (waiting >= Slice)
            {
                await Flush(context).ConfigureAwait(false);
                waiting = 0;
            }
        }

        writer.Write("}"u8);
        await Flush(context).ConfigureAwait(false);
    }

    private static async ValueTask Flush(HttpContext context) =>
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted).ConfigureAwait(false);
}
