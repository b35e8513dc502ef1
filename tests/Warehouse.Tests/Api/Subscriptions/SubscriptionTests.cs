using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Model;
using Warehouse.Model.Operational.History;
using Warehouse.Model.Star;
using Warehouse.Tests.Api.Changes;
using Warehouse.Tests.Api.Security;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Api.Subscriptions;

/// <summary>Two processes' worth of API on one store: who listens at one hears what is done at the other.</summary>
public sealed class SubscriptionTests : IAsyncLifetime
{
    private const string Registered = """subscription { planRegistered(regional: "27") { municipality { name } title } }""";

    private Office quibdo = null!, riohacha = null!;

    public async Task InitializeAsync()
    {
        quibdo = await Office.OpenAsync(Circular.FirstDay);
        riohacha = quibdo.Beside();
    }

    public async Task DisposeAsync()
    {
        await riohacha.DisposeAsync();
        await quibdo.DisposeAsync();
    }

    [Fact]
    public async Task Plan_registered_at_one_office_is_heard_at_the_other()
    {
        using var listener = await Listener.ConnectAsync(riohacha, Registered);
        await quibdo.DoAsync(Tokens.Choco, "registerPlan", new { municipalityCode = Places.Quibdo, term = "2008-2011", title = "Quibdó para todos" }, "plan { id }");
        var (id, answer) = await listener.NextAsync();
        Assert.NotNull(id);
        Answer.Is($$$"""{"data":{"planRegistered":{"municipality":{"name":"Quibdó"},"title":"Quibdó para todos"}},"extensions":{"eventId":"{{{id}}}"}}""", answer);
    }

    [Fact]
    public async Task Every_event_is_heard_once_in_order_though_connections_are_cut_and_offices_change()
    {
        var writing = Task.WhenAll(WriteAsync(quibdo, 60), WriteAsync(riohacha, 60));
        var listener = await Listener.ConnectAsync(quibdo, Registered, lastEventId: "0");
        List<string> heard = [];
        while (heard.Count < 120)
        {
            heard.Add((await listener.NextAsync()).Id!);
            if (heard.Count % 25 == 0)
            {
                listener.Dispose();
                listener = await Listener.ConnectAsync(heard.Count % 50 == 0 ? quibdo : riohacha, Registered, heard[^1]);
            }
        }

        listener.Dispose();
        await writing;
        await using var store = quibdo.Store();
        var written = await store.ChangeRecords.Where(c => c.RegionalCode == "27").OrderBy(c => c.Id).Select(c => c.Id).ToListAsync();
        Assert.Equal(written.Select(id => $"{id}"), heard);
    }

    [Fact]
    public async Task Sent_review_is_heard_by_its_cycle_and_after_an_event_that_the_client_names()
    {
        var review = await quibdo.DoAsync(Tokens.Choco, "startReview", new { planId = Circular.Quibdo, cycle = Circular.Cycle }, "planReview { id }");
        var reviewId = (string)review["planReview"]!["id"]!;
        await WriteAsync(quibdo, 1);
        await quibdo.DoAsync(Tokens.Choco, "sendReview", ReviewStoryTests.Sending(reviewId, 1), "planReview { id }");
        using var listener = await Listener.ConnectAsync(riohacha, $$$"""subscription { reviewSent(cycle: "{{{Circular.Cycle}}}", after: "0") { id status contactName } }""");
        var (_, answer) = await listener.NextAsync();
        Answer.Is($$$"""{"reviewSent":{"id":"{{{reviewId}}}","status":"SENT","contactName":null}}""", answer["data"]);
        Assert.Equal("AUTH_NOT_AUTHENTICATED", (string?)answer["errors"]![0]!["extensions"]!["code"]);
    }

    [Theory]
    [InlineData("EVENT_UNKNOWN", """subscription { planRegistered(after: "999999") { id } }""")]
    [InlineData("EVENT_UNKNOWN", """subscription { planRegistered(after: "yesterday") { id } }""")]
    [InlineData("OUTCOMES_CYCLE_UNKNOWN", """subscription { reviewSent(cycle: "C113") { id } }""")]
    public async Task Subscription_that_cannot_be_honest_is_refused(string code, string subscription)
    {
        using var listener = await Listener.ConnectAsync(quibdo, subscription);
        Assert.Equal(code, (string?)(await listener.NextAsync()).Answer["errors"]![0]!["extensions"]!["code"]);
    }

    [Fact]
    public async Task Published_load_is_heard()
    {
        using var listener = await Listener.ConnectAsync(quibdo, "subscription { warehouseLoaded { id containsDemonstrationData } }");
        await using (var star = await riohacha.Services.GetRequiredService<IDbContextFactory<StarContext>>().CreateDbContextAsync())
        {
            star.Add(new LoadRun { Id = 7, StartedAt = DateTime.UtcNow, FinishedAt = DateTime.UtcNow });
            await star.SaveChangesAsync();
        }

        var (id, answer) = await listener.NextAsync();
        Assert.Equal("7", id);
        Answer.Is("""{"warehouseLoaded":{"id":"7","containsDemonstrationData":false}}""", answer["data"]);
    }

    /// <summary>Registers Quibdó's plan again and again, as the mutations do, with an event of another regional between two.</summary>
    private static async Task WriteAsync(Office office, int times)
    {
        var transactions = office.Services.GetRequiredService<IStoreTransactions>();
        for (var i = 0; i < times * 2; i++)
        {
            await using var store = office.Store();
            await using var transaction = await transactions.BeginWriteAsync(store, CancellationToken.None);
            store.Add(new ChangeRecord
            {
                At = DateTime.UtcNow,
                Actor = "test",
                ActorRole = "regional",
                Event = ChangeEvent.PlanReceived,
                Subject = ChangeSubject.Plan,
                SubjectKey = $"{Circular.Quibdo}",
                RegionalCode = i % 2 == 0 ? "27" : "44",
                After = "{}",
            });
            await store.SaveChangesAsync();
            await transaction.CommitAsync();
        }
    }
}
