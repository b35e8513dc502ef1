using System.Net.WebSockets;

namespace Warehouse.GraphQL.Http.WebSockets;

/// <summary>The client broke the protocol: the connection is closed.</summary>
internal sealed class ConnectionEnd(WebSocketCloseStatus status, string reason) : Exception(reason)
{
    public WebSocketCloseStatus Status { get; } = status;
}
