using System.IO.Compression;
using System.Net;
using System.Text;
using Warehouse.GraphQL.Execution;
using Xunit;

namespace Warehouse.GraphQL.Tests.Http;

public sealed class HttpTests : IAsyncLifetime
{
    private const string GraphQLResponse = "application/graphql-response+json";
    private const string Json = "application/json";

    private TestHost _host = null!;

    public async Task InitializeAsync() => _host = await TestHost.StartAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData(null, "application/json; charset=utf-8")]
    [InlineData("*/*", "application/json; charset=utf-8")]
    [InlineData("application/json;q=0.5, application/graphql-response+json", "application/graphql-response+json; charset=utf-8")]
    [InlineData("text/html, application/json", "application/json; charset=utf-8")]
    public async Task Response_has_the_media_type_that_the_client_likes_best(string? accept, string expected)
    {
        using var response = await _host.PostAsync("""{"query":"{ name }"}""", accept);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(expected, response.Content.Headers.ContentType!.ToString());
        Assert.Equal("""{"data":{"name":"Quibdó"}}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Long_answer_holds_no_services_while_the_client_reads_it_and_arrives_whole()
    {
        var name = new string('é', 150_000);
        using HttpRequestMessage request = new(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent($$$"""{"query":"query($of: ID) { name(of: $of) }","variables":{"of":"{{{name}}}"}}""", Encoding.UTF8, Json),
        };
        using var response = await _host.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await _host.ServicesEnded.Task.WaitAsync(TimeSpan.FromSeconds(30));
        var body = await response.Content.ReadAsByteArrayAsync();
        Assert.Equal(body.Length, response.Content.Headers.ContentLength);
        Assert.Equal($$$"""{"data":{"name":"{{{name}}}"}}""", Encoding.UTF8.GetString(body));
    }

    [Theory]
    [InlineData("{ nothing }", Json, HttpStatusCode.OK)]
    [InlineData("{ nothing }", GraphQLResponse, HttpStatusCode.BadRequest)]
    [InlineData("{", GraphQLResponse, HttpStatusCode.BadRequest)]
    [InlineData("{ broken }", GraphQLResponse, HttpStatusCode.OK)]
    [InlineData("subscription { ticks }", GraphQLResponse, HttpStatusCode.BadRequest)]
    public async Task Status_tells_request_errors_where_the_media_type_allows(string query, string accept, HttpStatusCode expected)
    {
        using var response = await _host.PostAsync($$"""{"query":"{{query}}"}""", accept);
        Assert.Equal(expected, response.StatusCode);
        Assert.StartsWith("""{"errors":[{"message":""", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", Json, HttpStatusCode.BadRequest)]
    [InlineData("5", Json, HttpStatusCode.BadRequest)]
    [InlineData("{}", Json, HttpStatusCode.BadRequest)]
    [InlineData("""{"query":5}""", Json, HttpStatusCode.BadRequest)]
    [InlineData("""{"query":"{ name }","variables":[]}""", Json, HttpStatusCode.BadRequest)]
    [InlineData("""[{"query":"{ name }"}]""", Json, HttpStatusCode.BadRequest)]
    [InlineData("{ name }", "application/graphql", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("{}", "multipart/form-data", HttpStatusCode.UnsupportedMediaType)]
    public async Task Request_that_is_no_GraphQL_request_is_refused(string body, string contentType, HttpStatusCode expected)
    {
        using var response = await _host.PostAsync(body, contentType: contentType);
        Assert.Equal(expected, response.StatusCode);
        Assert.Equal(0, _host.Executed);
    }

    [Fact]
    public async Task Request_that_is_too_large_is_refused()
    {
        await using var small = await TestHost.StartAsync(options => options.MaxRequestBytes = 100);
        using var response = await small.PostAsync($$"""{"query":"{ name } # {{new string('x', 100)}}"}""");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Get_executes_queries_and_refuses_mutations()
    {
        using var query = await _host.GetAsync("?query=query($c:ID){name(of:$c)}&variables={\"c\":44847}");
        using var mutation = await _host.GetAsync("?query=mutation{rename}");
        Assert.Equal("""{"data":{"name":"44847"}}""", await query.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.MethodNotAllowed, mutation.StatusCode);
        Assert.Equal(["POST"], mutation.Content.Headers.Allow);
    }

    [Fact]
    public async Task Batch_is_answered_in_order_where_it_is_allowed()
    {
        await using var host = await TestHost.StartAsync(options => options.EnableBatching = true);
        using var response = await host.PostAsync("""[{"query":"{ name }"},{"query":"{"},{"query":"mutation { rename }"}]""");
        var answer = await response.Content.ReadAsStringAsync();
        Assert.StartsWith("""[{"data":{"name":"Quibdó"}},{"errors":""", answer, StringComparison.Ordinal);
        Assert.EndsWith(""",{"data":{"rename":"renamed"}}]""", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unchanged_answer_is_not_sent_or_executed_again()
    {
        var load = "load 1";
        await using var host = await TestHost.StartAsync(version: () => load);
        using var first = await host.GetAsync("?query={name}");
        var tag = first.Headers.ETag!.ToString();

        using var second = await host.GetAsync("?query={name}", etag: tag);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(1, host.Executed);

        load = "load 2";
        using var third = await host.GetAsync("?query={name}", etag: tag);
        Assert.Equal(HttpStatusCode.OK, third.StatusCode);
        Assert.NotEqual(tag, third.Headers.ETag!.ToString());
    }

    [Fact]
    public async Task Kept_answer_is_compressed_once_for_who_takes_gzip()
    {
        await using var host = await TestHost.StartAsync(options => options.CompressKeptAnswers = true, version: () => "load 1");
        var (plain, coding) = await AskAsync(host, "gzip", 2000);
        Assert.Equal("", coding);
        (var kept, coding) = await AskAsync(host, "deflate, gzip;q=0.5", 2000);
        Assert.Equal("gzip", coding);
        Assert.True(kept.Length < plain.Length / 2);
        using GZipStream gzip = new(new MemoryStream(kept), CompressionMode.Decompress);
        using StreamReader text = new(gzip);
        Assert.Equal(Encoding.UTF8.GetString(plain), await text.ReadToEndAsync());
        Assert.Equal(plain, (await AskAsync(host, "gzip;q=0, br", 2000)).Body);
        Assert.Equal(1, host.Executed);
    }

    [Fact]
    public async Task Kept_answer_that_fits_in_a_packet_and_one_of_a_host_that_does_not_compress_go_as_they_are()
    {
        await using var host = await TestHost.StartAsync(options => options.CompressKeptAnswers = true, version: () => "load 1");
        await AskAsync(host, "gzip", 100);
        Assert.Equal("", (await AskAsync(host, "gzip", 100)).Coding);
        await using var other = await TestHost.StartAsync(version: () => "load 1");
        await AskAsync(other, "gzip", 2000);
        Assert.Equal("", (await AskAsync(other, "gzip", 2000)).Coding);
    }

    private static async Task<(byte[] Body, string Coding)> AskAsync(TestHost host, string accepts, int length)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"/graphql?query={{name(of:\"{new string('a', length)}\")}}");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepts);
        using var response = await host.Client.SendAsync(request);
        return (await response.Content.ReadAsByteArrayAsync(), string.Join(",", response.Content.Headers.ContentEncoding));
    }

    [Fact]
    public async Task Trusted_documents_are_executed_and_others_refused()
    {
        await using var host = await TestHost.StartAsync(options => options.PersistedDocuments = GraphQL.Http.PersistedDocumentMode.TrustedOnly);
        using var text = await host.PostAsync("""{"query":"{ name }"}""", GraphQLResponse);
        using var unknown = await host.PostAsync($$"""{"documentId":"sha256:{{DocumentHash.Of("{ name }")}}"}""", GraphQLResponse);
        Assert.Contains(ErrorCodes.OnlyPersistedDocuments, await text.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains(ErrorCodes.PersistedDocumentNotFound, await unknown.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(0, host.Executed);
    }

    [Fact]
    public async Task Subscription_is_sent_as_events()
    {
        using var response = await _host.PostAsync("""{"query":"subscription { ticks }"}""", "text/event-stream");
        var events = (await response.Content.ReadAsStringAsync()).Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Where(e => e != ":");
        Assert.Equal(
            ["event: next\ndata: {\"data\":{\"ticks\":1}}", "event: next\ndata: {\"data\":{\"ticks\":2}}", "event: next\ndata: {\"data\":{\"ticks\":3}}", "event: complete\ndata:"],
            events);
    }

    [Fact]
    public async Task Subscription_ends_its_source_when_the_client_leaves()
    {
        HttpRequestMessage request = new(HttpMethod.Get, "/graphql?query=subscription{endless}");
        request.Headers.Add("Accept", "text/event-stream");
        using (var response = await _host.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead))
        {
            using StreamReader reader = new(await response.Content.ReadAsStreamAsync());
            Assert.Equal(":", await reader.ReadLineAsync());
        }

        await _host.Left.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Browser_gets_a_page_and_tools_the_schema()
    {
        using var page = await _host.GetAsync("", "text/html");
        using var sdl = await _host.GetAsync("?sdl");
        Assert.Contains("graphiql@3", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.StartsWith("type Query {", await sdl.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
