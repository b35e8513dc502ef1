using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Warehouse.GraphQL.Execution;

namespace Warehouse.GraphQL.Http.WebSockets;

/// <summary>One connection of the protocol "graphql-transport-ws", from the handshake to the close.</summary>
internal sealed class WebSocketSession(HttpContext context, RequestExecutor executor, GraphQLServerOptions options, PersistedDocumentLookup documents)
{
    private const string Subprotocol = "graphql-transport-ws";

    private readonly ConcurrentDictionary<string, CancellationTokenSource> _operations = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Task, bool> _running = new();
    private bool _acknowledged;

    public async Task RunAsync()
    {
        var known = context.WebSockets.WebSocketRequestedProtocols.Contains(Subprotocol);
        using var socket = await context.WebSockets.AcceptWebSocketAsync(known ? Subprotocol : null).ConfigureAwait(false);
        using MessageChannel channel = new(socket, options.MaxRequestBytes);
        using var connection = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        try
        {
            if (!known)
            {
                throw new ConnectionEnd(CloseCodes.SubprotocolNotAcceptable, "Subprotocol not acceptable");
            }

            await ReceiveAllAsync(channel, connection.Token).ConfigureAwait(false);
            await channel.CloseAsync(WebSocketCloseStatus.NormalClosure, "").ConfigureAwait(false);
        }
        catch (ConnectionEnd end)
        {
            await channel.CloseAsync(end.Status, end.Message).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            // The client has gone without a word; its operations end with the connection.
            socket.Abort();
        }
        finally
        {
            await connection.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(_running.Keys).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task ReceiveAllAsync(MessageChannel channel, CancellationToken cancellationToken)
    {
        using (var initialisation = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken))
        {
            initialisation.CancelAfter(options.ConnectionInitTimeout);
            try
            {
                while (!_acknowledged)
                {
                    if (!await ReceiveAsync(channel, initialisation.Token, cancellationToken).ConfigureAwait(false))
                    {
                        return;
                    }
                }
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                throw new ConnectionEnd(CloseCodes.InitialisationTimeout, "Connection initialisation timeout");
            }
        }

        while (await ReceiveAsync(channel, cancellationToken, cancellationToken).ConfigureAwait(false))
        {
        }
    }

    private async ValueTask<bool> ReceiveAsync(MessageChannel channel, CancellationToken receiving, CancellationToken connection)
    {
        using var message = await channel.ReceiveAsync(receiving).ConfigureAwait(false);
        if (message is null)
        {
            return false;
        }

        await HandleAsync(message.RootElement, channel, connection).ConfigureAwait(false);
        return true;
    }

    private async ValueTask HandleAsync(JsonElement message, MessageChannel channel, CancellationToken cancellationToken)
    {
        switch (Text(message, "type"))
        {
            case "connection_init" when _acknowledged:
                throw new ConnectionEnd(CloseCodes.TooManyRequests, "Too many initialisation requests");
            case "connection_init":
                await AcceptAsync(message).ConfigureAwait(false);
                await channel.SendAsync("connection_ack", cancellationToken).ConfigureAwait(false);
                break;
            case "ping":
                await channel.SendAsync("pong", cancellationToken).ConfigureAwait(false);
                break;
            case "pong":
                break;
            case "subscribe":
                Subscribe(message, channel, cancellationToken);
                break;
            case "complete" when Text(message, "id") is { } id:
                if (_operations.TryRemove(id, out var operation))
                {
                    await operation.CancelAsync().ConfigureAwait(false);
                }

                break;
            default:
                throw new ConnectionEnd(CloseCodes.BadRequest, "Invalid message received");
        }
    }

    private async ValueTask AcceptAsync(JsonElement message)
    {
        var payload = message.TryGetProperty("payload", out var given) ? given : default;
        if (options.AcceptConnection is { } accept && !await accept(context, payload).ConfigureAwait(false))
        {
            throw new ConnectionEnd(CloseCodes.Forbidden, "Forbidden");
        }

        _acknowledged = true;
    }

    private void Subscribe(JsonElement message, MessageChannel channel, CancellationToken cancellationToken)
    {
        if (!_acknowledged)
        {
            throw new ConnectionEnd(CloseCodes.Unauthorized, "Unauthorized");
        }

        if (Text(message, "id") is not { Length: > 0 } id || !message.TryGetProperty("payload", out var payload))
        {
            throw new ConnectionEnd(CloseCodes.BadRequest, "Invalid message received");
        }

        if (_operations.Count >= options.MaxOperationsPerConnection)
        {
            throw new ConnectionEnd(CloseCodes.TooManyRequests, "Too many operations");
        }

        var cancellation = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (!_operations.TryAdd(id, cancellation))
        {
            cancellation.Dispose();
            throw new ConnectionEnd(CloseCodes.SubscriberAlreadyExists, $"Subscriber for {id} already exists");
        }

        WebSocketOperation operation = new(id, channel, executor, options, documents, context);
        var task = FinishAsync(operation.RunAsync(Request(payload), cancellation.Token), id, cancellation);
        _running.TryAdd(task, true);
        _ = task.ContinueWith(t => _running.TryRemove(t, out _), TaskScheduler.Default);
    }

    private async Task FinishAsync(Task operation, string id, CancellationTokenSource cancellation)
    {
        await operation.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _operations.TryRemove(new(id, cancellation));
        cancellation.Dispose();
    }

    private static GraphQLRequest Request(JsonElement payload)
    {
        try
        {
            // The message's memory is given back while the operation still runs.
            return RequestReader.ReadRequest(payload.Clone());
        }
        catch (HttpRefusal)
        {
            throw new ConnectionEnd(CloseCodes.BadRequest, "Invalid message received");
        }
    }

    private static string? Text(JsonElement message, string name) =>
        message.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
