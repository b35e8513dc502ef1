using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Warehouse.GraphQL.Tests.Http;

public sealed class WebSocketTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async Task InitializeAsync() => _host = await TestHost.StartAsync(options => options.ConnectionInitTimeout = TimeSpan.FromMilliseconds(200));

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Connection_answers_pings_and_operations()
    {
        using var socket = await ConnectAsync();
        await SendAsync(socket, """{"type":"connection_init"}""");
        await SendAsync(socket, """{"type":"ping"}""");
        Assert.Equal("""{"type":"connection_ack"}""", await ReceiveAsync(socket));
        Assert.Equal("""{"type":"pong"}""", await ReceiveAsync(socket));

        await SendAsync(socket, """{"id":"a\"1","type":"subscribe","payload":{"query":"subscription { ticks }"}}""");
        for (var tick = 1; tick <= 3; tick++)
        {
            Assert.Equal("{\"id\":\"a\\\"1\",\"type\":\"next\",\"payload\":{\"data\":{\"ticks\":" + tick + "}}}", await ReceiveAsync(socket));
        }

        Assert.Equal("""{"id":"a\"1","type":"complete"}""", await ReceiveAsync(socket));
    }

    [Theory]
    [InlineData(4401, """{"id":"1","type":"subscribe","payload":{"query":"{ name }"}}""")]
    [InlineData(4429, """{"type":"connection_init"}""", """{"type":"connection_init"}""")]
    [InlineData(4400, "no json")]
    [InlineData(4400, """{"type":"dance"}""")]
    [InlineData(4408)]
    public async Task Connection_that_breaks_the_protocol_is_closed(int code, params string[] messages)
    {
        using var socket = await ConnectAsync();
        foreach (var message in messages)
        {
            await SendAsync(socket, message);
        }

        while (await ReceiveAsync(socket) is not null)
        {
        }

        Assert.Equal((WebSocketCloseStatus)code, socket.CloseStatus);
    }

    [Fact]
    public async Task Connection_is_accepted_by_what_its_introduction_says()
    {
        await using var host = await TestHost.StartAsync(options => options.AcceptConnection = (_, payload) =>
            ValueTask.FromResult(payload.ValueKind == JsonValueKind.Object && payload.GetProperty("key").GetString() == "open"));
        using var let = await ConnectAsync(host);
        await SendAsync(let, """{"type":"connection_init","payload":{"key":"open"}}""");
        Assert.Equal("""{"type":"connection_ack"}""", await ReceiveAsync(let));
        using var refused = await ConnectAsync(host);
        await SendAsync(refused, """{"type":"connection_init"}""");
        Assert.Null(await ReceiveAsync(refused));
        Assert.Equal((WebSocketCloseStatus)4403, refused.CloseStatus);
    }

    [Fact]
    public async Task Operation_of_a_client_that_asks_too_often_is_an_error_and_the_connection_stays()
    {
        var admitted = 0;
        await using var host = await TestHost.StartAsync(options => options.AdmitOperation = _ => Interlocked.Increment(ref admitted) != 1);
        using var socket = await ConnectAsync(host);
        await SendAsync(socket, """{"type":"connection_init"}""");
        await ReceiveAsync(socket);
        await SendAsync(socket, """{"id":"1","type":"subscribe","payload":{"query":"{ name }"}}""");
        Assert.Contains("\"code\":\"TOO_MANY_REQUESTS\"", await ReceiveAsync(socket), StringComparison.Ordinal);
        await SendAsync(socket, """{"id":"2","type":"subscribe","payload":{"query":"{ name }"}}""");
        Assert.Equal("""{"id":"2","type":"next","payload":{"data":{"name":"Quibdó"}}}""", await ReceiveAsync(socket));
    }

    private Task<WebSocket> ConnectAsync() => ConnectAsync(_host);

    private static async Task<WebSocket> ConnectAsync(TestHost host)
    {
        var client = host.WebSockets();
        client.SubProtocols.Add("graphql-transport-ws");
        return await client.ConnectAsync(new("ws://localhost/graphql"), CancellationToken.None);
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
