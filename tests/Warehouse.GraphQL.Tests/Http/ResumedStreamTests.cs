using System.Text;
using Xunit;

namespace Warehouse.GraphQL.Tests.Http;

public sealed class ResumedStreamTests
{
    [Fact]
    public async Task Events_carry_their_ids_and_the_last_one_known_is_handed_to_the_stream()
    {
        await using var host = await TestHost.StartAsync();
        Assert.Equal(
            """
            :

            id: 1
            event: next
            data: {"data":{"numbered":1},"extensions":{"eventId":"1"}}

            id: 2
            event: next
            data: {"data":{"numbered":2},"extensions":{"eventId":"2"}}

            event: complete
            data:


            """.ReplaceLineEndings("\n"),
            await EventsAsync(host, null));
        Assert.DoesNotContain("id: 1", await EventsAsync(host, "1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stream_that_fails_to_open_is_an_error_and_no_stream()
    {
        await using var host = await TestHost.StartAsync();
        Assert.Contains("\"code\":\"EVENT_UNKNOWN\"", await EventsAsync(host, "7"), StringComparison.Ordinal);
    }

    private static async Task<string> EventsAsync(TestHost host, string? lastEventId)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent("""{"query":"subscription { numbered }"}""", Encoding.UTF8, "application/json"),
        };
        request.Headers.Accept.ParseAdd("text/event-stream");
        if (lastEventId is not null)
        {
            request.Headers.Add("Last-Event-ID", lastEventId);
        }

        using var response = await host.Client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
