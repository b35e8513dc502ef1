using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;
using Warehouse.Api.Downloads;
using Warehouse.Api.Hosting;
using Warehouse.Api.Security;
using Warehouse.Database;
using Warehouse.Model.Operational;
using Warehouse.Tests.Api.Security;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Api.Changes;

/// <summary>The API over a small store of its own, with a clock that stands still: what regionals write to.</summary>
internal sealed class Office : IAsyncDisposable
{
    private readonly StorePlace place;
    private readonly bool isFirst;
    private readonly WebApplication app;

    private Office(DateOnly today, StorePlace place, bool isFirst)
    {
        (this.place, this.isFirst) = (place, isFirst);
        Clock = new(today);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Configuration.AddInMemoryCollection([.. place.Settings, new("Security:RequestsPerMinute", "0")]);
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.Services.AddWarehouse(builder.Configuration);
        builder.AddTokenSchemes();
        builder.Services.AddWarehouseGraphQL(builder.Environment);
        app = builder.Build();
        app.UseTokens();
        app.MapWarehouseGraphQL();
        app.MapAnswers();
        app.StartAsync().GetAwaiter().GetResult();
        Http = app.GetTestClient();
    }

    public Clock Clock { get; }

    public HttpClient Http { get; }

    public WebSocketClient WebSockets => app.GetTestServer().CreateWebSocketClient();

    /// <summary>The key that signs the tokens this API accepts.</summary>
    public SymmetricSecurityKey Key => DevelopmentKey.Of(app.Services.GetRequiredService<DatabaseOptions>());

    public IServiceProvider Services => app.Services;

    /// <summary>Opens on a day of 2012 with real places, a cycle, catalogues, and Quibdó's plan of two projects; nothing else was done.</summary>
    public static Task<Office> OpenAsync(DateOnly today, params IEnumerable<object> more) => OpenAsync(today, StorePlace.New("warehouse-office-"), more);

    /// <summary>The same in a place that goes with it.</summary>
    public static async Task<Office> OpenAsync(DateOnly today, StorePlace place, params IEnumerable<object> more)
    {
        var office = new Office(today, place, isFirst: true);
        await office.app.Services.GetRequiredService<WarehouseSchema>().MigrateAsync(CancellationToken.None);
        await using var store = office.Store();
        store.AddRange(Circular.Rows());
        store.AddRange(more);
        await store.SaveChangesAsync();
        office.place.CountOn();
        return office;
    }

    /// <summary>Another process's worth of API on the same store, to be disposed of before this one.</summary>
    public Office Beside() => new(Clock.Today, place, isFirst: false);

    public OperationalContext Store() => app.Services.GetRequiredService<IDbContextFactory<OperationalContext>>().CreateDbContext();

    /// <summary>The whole response to a document.</summary>
    public async Task<JsonNode> RespondAsync(Caller caller, string document, object? variables = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = document, variables }) };
        using var response = await SendAsync(caller, request);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    /// <summary>The response to a download.</summary>
    public async Task<HttpResponseMessage> GetAsync(Caller caller, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        return await SendAsync(caller, request);
    }

    private Task<HttpResponseMessage> SendAsync(Caller caller, HttpRequestMessage request)
    {
        if (caller.IsKnown)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Tokens.Of(caller, Key));
        return Http.SendAsync(request);
    }

    /// <summary>What one mutation answers.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="mutation">Its name.</param>
    /// <param name="input">Its input.</param>
    /// <param name="fields">The fields of its result.</param>
    public async Task<JsonNode> DoAsync(Caller caller, string mutation, object input, string fields)
    {
        var type = char.ToUpperInvariant(mutation[0]) + mutation[1..] + "Input";
        var document = $"mutation($input: {type}!) {{ answer: {mutation}(input: $input) {{ {fields} {Wording} }} }}";
        var response = await RespondAsync(caller, document, new { input });
        Assert.True(response["errors"] is null, response["errors"]?.ToJsonString());
        return response["data"]!["answer"]!;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
        if (isFirst)
            place.Dispose();
    }

    private const string Wording =
        """
        warnings { code ... on LateReviewWarning { lagDays } ... on BudgetExceededWarning { excessCop } }
        errors {
          ... on Error { code message }
          ... on InvalidError { field reason }
          ... on IllegalTransitionError { from to allowed }
          ... on ForbiddenRegionalError { regional }
          ... on StaleVersionError { currentVersion }
        }
        """;
}
