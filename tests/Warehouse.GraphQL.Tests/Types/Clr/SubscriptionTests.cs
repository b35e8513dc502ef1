using Xunit;

namespace Warehouse.GraphQL.Tests.Types.Clr;

public sealed class SubscriptionTests : IDisposable
{
    private readonly TownServer _server = new(typeof(TownAlerts));

    [Fact]
    public async Task Every_item_of_the_stream_is_an_event_with_its_own_selection() => Assert.Equal(
        [
            """{"data":{"onTownRanked":{"name":"Uribia","plans":[]}}}""",
            """{"data":{"onTownRanked":{"name":"Quibdó","plans":[{"term":"2012-2015"}]}}}""",
            """{"data":{"onTownRanked":{"name":"Acandí","plans":[{"term":"2012-2015"},{"term":"2016-2019"}]}}}""",
        ],
        await _server.EventsAsync("subscription { onTownRanked(upTo: 300) { name plans { term } } }"));

    [Fact]
    public async Task Exception_of_the_stream_is_its_last_event()
    {
        var events = await _server.EventsAsync("subscription { onTownRanked(upTo: 50) { code } }");
        Assert.Equal("""{"data":{"onTownRanked":{"code":"44847"}}}""", events[0]);
        Assert.Contains("\"message\":\"Quibdó is beyond 50.\"", events[1], StringComparison.Ordinal);
        Assert.Contains("\"code\":\"TOO_FAR\"", events[1], StringComparison.Ordinal);
        Assert.Equal(2, events.Count);
    }

    [Fact]
    public async Task Subscription_is_for_those_who_may()
    {
        const string Count = "subscription { onCount }";
        Assert.Contains("AUTH_NOT_AUTHENTICATED", Assert.Single(await _server.EventsAsync(Count)), StringComparison.Ordinal);
        Assert.Contains("AUTH_NOT_AUTHORIZED", Assert.Single(await _server.EventsAsync(Count, Users.Named("Ana"))), StringComparison.Ordinal);
        Assert.Equal(["""{"data":{"onCount":1}}""", """{"data":{"onCount":2}}"""], await _server.EventsAsync(Count, Users.Named("Ana", "editor")));
    }

    public void Dispose() => _server.Dispose();
}
