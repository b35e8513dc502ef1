using System.Net.WebSockets;
using System.Text;
using Warehouse.Tests.Api.Changes;

namespace Warehouse.Tests.Api.Security;

public sealed class SocketTokenTests
{
    [Fact]
    public async Task Browser_sends_its_token_in_the_introduction()
    {
        await using var office = await Office.OpenAsync(Circular.FirstDay);
        using var socket = await IntroduceAsync(office, Tokens.Of(Tokens.Choco, office.Key));
        Assert.Equal("""{"type":"connection_ack"}""", await ReceiveAsync(socket));
        await SendAsync(socket, """{"id":"1","type":"subscribe","payload":{"query":"{ ordinaryBudgets { regional { code } } }"}}""");
        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"ordinaryBudgets":[{"regional":{"code":"27"}}]}}}""", await ReceiveAsync(socket));
    }

    [Fact]
    public async Task Token_that_does_not_hold_closes_the_connection()
    {
        await using var office = await Office.OpenAsync(Circular.FirstDay);
        using var socket = await IntroduceAsync(office, "guess");
        Assert.Null(await ReceiveAsync(socket));
        Assert.Equal((WebSocketCloseStatus)4403, socket.CloseStatus);
    }

    private static async Task<WebSocket> IntroduceAsync(Office office, string token)
    {
        var client = office.WebSockets;
        client.SubProtocols.Add("graphql-transport-ws");
        var socket = await client.ConnectAsync(new("ws://localhost/graphql"), CancellationToken.None);
        await SendAsync(socket, $$$"""{"type":"connection_init","payload":{"authorization":"Bearer {{{token}}}"}}""");
        return socket;
    }

    private static Task SendAsync(WebSocket socket, string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, true, CancellationToken.None);

    private static async Task<string?> ReceiveAsync(WebSocket socket)
    {
        var buffer = new byte[4096];
        var result = await socket.ReceiveAsync(buffer, CancellationToken.None);
        return result.MessageType == WebSocketMessageType.Close ? null : Encoding.UTF8.GetString(buffer, 0, result.Count);
    }
}
