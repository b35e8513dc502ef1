using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Api.Hosting;
using Warehouse.Api.Security;
using Warehouse.Database;
using Warehouse.Tests.Api.Security;

namespace Warehouse.Tests.Api;

/// <summary>The API over a copy of all that ships, so that a test may change it.</summary>
public class CopiedWarehouse(ServedWarehouse served) : IAsyncLifetime
{
    private ApiHost host = null!;
    private HttpClient http = null!;

    internal IServiceProvider Services => host.Services;

    public virtual async Task InitializeAsync()
    {
        host = ApiHost.CopyOf(served.Host);
        http = host.CreateClient();
        await host.SettleAsync(http);
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    /// <summary>The data of an answer without errors, to a planner unless somebody else asks.</summary>
    internal async Task<JsonNode> AskAsync(string document, object? variables = null, Caller? caller = null)
    {
        var response = await RespondAsync(document, variables, caller ?? Tokens.Planner);
        Assert.True(response["errors"] is null, response["errors"]?.ToJsonString());
        return response["data"]!;
    }

    /// <summary>The whole response.</summary>
    internal async Task<JsonNode> RespondAsync(string document, object? variables, Caller caller)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = document, variables }) };
        using var response = await SendAsync(request, caller);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    /// <summary>Sends a request with the caller's token.</summary>
    internal Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, Caller caller)
    {
        if (caller.IsKnown)
        {
            var key = DevelopmentKey.Of(host.Services.GetRequiredService<DatabaseOptions>());
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Tokens.Of(caller, key));
        }

        return http.SendAsync(request);
    }

    /// <summary>How many queries a document costs, beyond the first time it is asked, when its answer is not kept.</summary>
    internal async Task<int> QueriesOfAsync(string document, object? variables = null)
    {
        await AskAsync(document, variables);
        host.Commands.Clear();
        await AskAsync($"{document} # anew", variables);
        return host.Commands.Texts.Count(t => !t.Contains(AnswerVersion.Mark, StringComparison.Ordinal));
    }
}
