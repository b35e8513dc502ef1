using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Warehouse.GraphQL.Execution;

namespace Warehouse.GraphQL.Http;

/// <summary>Sends results as server-sent events: the distinct connections mode of the protocol "GraphQL over Server-Sent Events".</summary>
internal static class EventStream
{
    public static async Task SendAsync(HttpContext context, ExecutionResult result, TimeSpan keepAlive)
    {
        context.Response.ContentType = ResponseMediaType.EventStream.ContentType;
        context.Response.Headers.CacheControl = "no-cache";
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        var output = context.Response.BodyWriter;
        if (result.Stream is null)
        {
            await NextAsync(output, result, context.RequestAborted).ConfigureAwait(false);
        }
        else
        {
            await PumpAsync(output, result.Stream, keepAlive, context.RequestAborted).ConfigureAwait(false);
        }

        output.Write("event: complete\ndata:\n\n"u8);
        await output.FlushAsync(context.RequestAborted).ConfigureAwait(false);
    }

    private static async Task PumpAsync(PipeWriter output, IAsyncEnumerable<ExecutionResult> stream, TimeSpan keepAlive, CancellationToken cancellationToken)
    {
        // Sends the headers at once, so that the client knows that it is connected.
        await CommentAsync(output, cancellationToken).ConfigureAwait(false);
        await using var events = stream.GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            var next = events.MoveNextAsync().AsTask();
            await KeepAliveAsync(output, next, keepAlive, cancellationToken).ConfigureAwait(false);
            if (!await next.ConfigureAwait(false))
            {
                return;
            }

            using var result = events.Current;
            await NextAsync(output, result, cancellationToken).ConfigureAwait(false);
        }
    }

    // Never leaves before the event is there: a source must not be disposed of while it is asked for its next event.
    private static async Task KeepAliveAsync(PipeWriter output, Task next, TimeSpan keepAlive, CancellationToken cancellationToken)
    {
        while (!next.IsCompleted && !cancellationToken.IsCancellationRequested
            && await Task.WhenAny(next, Task.Delay(keepAlive, cancellationToken)).ConfigureAwait(false) != next)
        {
            await CommentAsync(output, CancellationToken.None).ConfigureAwait(false);
        }
    }

    private static async Task NextAsync(PipeWriter output, ExecutionResult result, CancellationToken cancellationToken)
    {
        if (result.EventId is { } id)
        {
            output.Write(Encoding.UTF8.GetBytes($"id: {id}\n"));
        }

        output.Write("event: next\ndata: "u8);
        result.WriteTo(output);
        output.Write("\n\n"u8);
        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async Task CommentAsync(PipeWriter output, CancellationToken cancellationToken)
    {
        output.Write(":\n\n"u8);
        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
    }
}
