using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Http;
using Warehouse.GraphQL.Types;
using Warehouse.GraphQL.Types.Sdl;

namespace Warehouse.GraphQL.Tests.Http;

/// <summary>A GraphQL server in memory.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    private WebApplication _app = null!;

    public HttpClient Client { get; private set; } = null!;

    public int Executed { get; private set; }

    /// <summary>Ends when the services of an operation that asked for a name do.</summary>
    public TaskCompletionSource ServicesEnded { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TaskCompletionSource Left { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public static async Task<TestHost> StartAsync(Action<GraphQLServerOptions>? configure = null, Func<string>? version = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        TestHost host = new();
        builder.Services.AddScoped(_ => new EndOfScope(host.ServicesEnded));
        builder.Services.AddGraphQLServer()
            .UseSchema(_ => SdlSchema.Build(
                "type Query { name(of: ID): String broken: Int! } type Mutation { rename: String } type Subscription { ticks: Int! endless: Int! numbered: Int! }",
                new() { Resolver = (_, field) => host.Resolver(field), Cacheable = (_, field) => field == "name" }))
            .ModifyRequestOptions(options => options.CacheVersion = version is null ? null : (_, _, _) => new(version()))
            .ModifyServerOptions(options => configure?.Invoke(options));
        var app = builder.Build();
        app.UseWebSockets();
        app.MapGraphQL();
        await app.StartAsync();
        (host._app, host.Client) = (app, app.GetTestClient());
        return host;
    }

    public WebSocketClient WebSockets() => _app.GetTestServer().CreateWebSocketClient();

    public Task<HttpResponseMessage> PostAsync(string json, string? accept = null, string contentType = "application/json")
    {
        HttpRequestMessage request = new(HttpMethod.Post, "/graphql") { Content = new StringContent(json, Encoding.UTF8, contentType) };
        return SendAsync(request, accept);
    }

    public Task<HttpResponseMessage> GetAsync(string query, string? accept = null, string? etag = null)
    {
        HttpRequestMessage request = new(HttpMethod.Get, "/graphql" + query);
        if (etag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", etag);
        }

        return SendAsync(request, accept);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string? accept)
    {
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return Client.SendAsync(request);
    }

    private FieldResolver? Resolver(string field) => field switch
    {
        "name" => new PureResolver((_, context) =>
        {
            Executed++;
            context.Services.GetRequiredService<EndOfScope>();
            return context.Arguments.Get<string>("of") ?? "Quibdó";
        }),
        "rename" => new PureResolver((_, _) => "renamed"),
        "ticks" => new StreamResolver(_ => Enumerable.Range(1, 3).Select(i => (object?)i).ToAsyncEnumerable()),
        "endless" => new StreamResolver(context => EndlessAsync(context.CancellationToken)),
        "numbered" => StreamResolver.Opening(NumberedAsync),
        _ => null,
    };

    private static async ValueTask<IAsyncEnumerable<object?>> NumberedAsync(ResolverContext context)
    {
        await Task.Yield();
        var seen = int.Parse(context.LastEventId ?? "0", System.Globalization.CultureInfo.InvariantCulture);
        return seen > 2
            ? throw new GraphQLException("There is no such event.", "EVENT_UNKNOWN")
            : Enumerable.Range(1, 2).Where(i => i > seen).Select(i => (object?)new StreamEvent<int>($"{i}", i)).ToAsyncEnumerable();
    }

    private async IAsyncEnumerable<object?> EndlessAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        try
        {
            for (var i = 1; ; i++)
            {
                yield return i;
                await Task.Delay(5, cancellationToken);
            }
        }
        finally
        {
            Left.SetResult();
        }
    }

    private sealed class EndOfScope(TaskCompletionSource ended) : IDisposable
    {
        public void Dispose() => ended.TrySetResult();
    }
}
