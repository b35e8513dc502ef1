using System.Buffers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Warehouse.GraphQL.Execution;

namespace Warehouse.GraphQL.Http.WebSockets;

/// <summary>Messages of the protocol over one socket; any number of operations may send at the same time.</summary>
internal sealed class MessageChannel(WebSocket socket, int maxMessageBytes) : IDisposable
{
    private readonly SemaphoreSlim _sending = new(1, 1);

    /// <summary>The next message; null when the client closes.</summary>
    /// <exception cref="ConnectionEnd">It is no JSON object, or too large.</exception>
    public async ValueTask<JsonDocument?> ReceiveAsync(CancellationToken cancellationToken)
    {
        ArrayBufferWriter<byte> message = new();
        while (true)
        {
            var part = await socket.ReceiveAsync(message.GetMemory(4096), cancellationToken).ConfigureAwait(false);
            message.Advance(part.Count);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            if (part.MessageType == WebSocketMessageType.Binary || message.WrittenCount > maxMessageBytes)
            {
                throw new ConnectionEnd(CloseCodes.BadRequest, "Invalid message received");
            }

            if (part.EndOfMessage)
            {
                return Parse(message.WrittenMemory);
            }
        }
    }

    public ValueTask SendAsync(string type, CancellationToken cancellationToken) =>
        SendAsync(Encoding.UTF8.GetBytes($$"""{"type":"{{type}}"}"""), cancellationToken);

    public ValueTask SendAsync(string type, string id, Action<IBufferWriter<byte>>? writePayload, CancellationToken cancellationToken)
    {
        ArrayBufferWriter<byte> message = new();
        using (ResponseWriter header = new(256))
        {
            header.WriteRaw("{\"id\":"u8);
            header.WriteString(id);
            header.WriteRaw(",\"type\":\""u8);
            header.WriteRaw(Encoding.UTF8.GetBytes(type));
            header.WriteByte((byte)'"');
            foreach (var piece in header.Written)
            {
                message.Write(piece.Span);
            }
        }

        if (writePayload is not null)
        {
            message.Write(",\"payload\":"u8);
            writePayload(message);
        }

        message.Write("}"u8);
        return SendAsync(message.WrittenMemory, cancellationToken);
    }

    public async ValueTask CloseAsync(WebSocketCloseStatus status, string reason)
    {
        if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
        {
            await _sending.WaitAsync().ConfigureAwait(false);
            try
            {
                await socket.CloseOutputAsync(status, reason, CancellationToken.None).ConfigureAwait(false);
            }
            finally
            {
                _sending.Release();
            }
        }
    }

    public void Dispose() => _sending.Dispose();

    private async ValueTask SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        await _sending.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await socket.SendAsync(message, WebSocketMessageType.Text, true, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _sending.Release();
        }
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> message)
    {
        try
        {
            var document = JsonDocument.Parse(message);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document
                : throw new ConnectionEnd(CloseCodes.BadRequest, "Invalid message received");
        }
        catch (JsonException)
        {
            throw new ConnectionEnd(CloseCodes.BadRequest, "Invalid message received");
        }
    }
}
