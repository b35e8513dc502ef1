using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Http.WebSockets;

namespace Warehouse.GraphQL.Http;

/// <summary>Answers HTTP requests at one path (GraphQL over HTTP).</summary>
internal sealed class GraphQLEndpoint(RequestExecutor executor, GraphQLServerOptions options, IPersistedDocuments documents, SchemaDownload schema)
{
    private readonly RequestReader _reader = new(options);
    private readonly PersistedDocumentLookup _documents = new(options, documents);

    public async Task HandleAsync(HttpContext context)
    {
        var mediaType = ResponseMediaType.Negotiate(context.Request);
        try
        {
            await HandleAsync(context, mediaType).ConfigureAwait(false);
        }
        catch (HttpRefusal refusal)
        {
            await ResponseSender.RefuseAsync(context, refusal, mediaType ?? ResponseMediaType.Json).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone: there is nobody to answer, only the log to tell.
            if (!context.Response.HasStarted)
            {
                context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            }
        }
    }

    private Task HandleAsync(HttpContext context, ResponseMediaType? mediaType)
    {
        var request = context.Request;
        if (context.WebSockets.IsWebSocketRequest)
        {
            return new WebSocketSession(context, executor, options, _documents).RunAsync();
        }

        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            return HandleGetAsync(context, mediaType);
        }

        return HttpMethods.IsPost(request.Method)
            ? HandlePostAsync(context, mediaType ?? throw NotAcceptable())
            : throw new HttpRefusal(StatusCodes.Status405MethodNotAllowed, "GraphQL is asked with GET or POST.");
    }

    private Task HandleGetAsync(HttpContext context, ResponseMediaType? mediaType)
    {
        var query = context.Request.Query;
        if (options.EnableSchemaDownload && query.ContainsKey("sdl"))
        {
            return schema.SendAsync(context);
        }

        if (options.EnableExplorer && !query.ContainsKey("query") && !query.ContainsKey("documentId") && !query.ContainsKey("extensions")
            && ResponseMediaType.WantsPage(context.Request))
        {
            return ExplorerPage.SendAsync(context, options);
        }

        return ExecuteGetAsync(context, mediaType ?? throw NotAcceptable());
    }

    private async Task ExecuteGetAsync(HttpContext context, ResponseMediaType mediaType)
    {
        Func<string, bool>? knows = mediaType.IsStream || context.Request.Headers.IfNoneMatch.Count == 0
            ? null
            : tag => EntityTag.IsKnown(context.Request, EntityTag.Of(tag, mediaType));
        using var result = await ExecuteAsync(context, RequestReader.ReadQuery(context.Request.Query), false, knows).ConfigureAwait(false);
        if (result.Tag is { } tag && !mediaType.IsStream)
        {
            context.Response.Headers.ETag = EntityTag.Of(tag, mediaType).ToString();
            context.Response.Headers.CacheControl = "private, no-cache";
            context.Response.Headers.Vary = "Accept, Authorization";
        }

        if (result.IsUnchanged)
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        await SendAsync(context, result, mediaType).ConfigureAwait(false);
    }

    private async Task HandlePostAsync(HttpContext context, ResponseMediaType mediaType)
    {
        using var body = await _reader.ReadBodyAsync(context).ConfigureAwait(false);
        if (body.RootElement.ValueKind == JsonValueKind.Array)
        {
            await ExecuteBatchAsync(context, body.RootElement, mediaType).ConfigureAwait(false);
            return;
        }

        using var result = await ExecuteAsync(context, RequestReader.ReadRequest(body.RootElement), allowMutations: true).ConfigureAwait(false);
        await SendAsync(context, result, mediaType).ConfigureAwait(false);
    }

    private async Task ExecuteBatchAsync(HttpContext context, JsonElement batch, ResponseMediaType mediaType)
    {
        if (!options.EnableBatching || mediaType.IsStream)
        {
            throw new HttpRefusal(StatusCodes.Status400BadRequest, "Request batching is off: send one JSON object.");
        }

        if (batch.GetArrayLength() is var count && (count == 0 || count > options.MaxBatchSize))
        {
            throw new HttpRefusal(StatusCodes.Status400BadRequest, $"A batch has 1 to {options.MaxBatchSize} requests.");
        }

        List<ExecutionResult> results = [];
        try
        {
            foreach (var request in batch.EnumerateArray())
            {
                results.Add(OnlyOne(await ExecuteAsync(context, RequestReader.ReadRequest(request), allowMutations: true).ConfigureAwait(false)));
            }

            await ResponseSender.SendAsync(context, results, mediaType).ConfigureAwait(false);
        }
        finally
        {
            results.ForEach(r => r.Dispose());
        }
    }

    private async ValueTask<ExecutionResult> ExecuteAsync(
        HttpContext context, GraphQLRequest request, bool allowMutations, Func<string, bool>? knows = null)
    {
        try
        {
            request = await _documents.ResolveAsync(request, context.RequestAborted).ConfigureAwait(false);
        }
        catch (GraphQLException exception)
        {
            return new(exception.Errors);
        }

        // Services of its own end with the operation: what they hold is not kept for a client that takes long to read the answer.
        var scope = context.RequestServices.CreateAsyncScope();
        RequestContext caller = new()
        {
            Services = scope.ServiceProvider,
            User = context.User,
            AllowMutations = allowMutations,
            LastEventId = context.Request.Headers["Last-Event-ID"] is [{ Length: > 0 } id] ? id : null,
            ReportCost = context.Request.Headers.ContainsKey("GraphQL-Cost"),
            ReportExplanations = context.Request.Headers.ContainsKey("GraphQL-Explain"),
            Knows = knows,
        };
        ExecutionResult? result = null;
        try
        {
            return result = await executor.ExecuteAsync(request, caller, context.RequestAborted).ConfigureAwait(false);
        }
        finally
        {
            if (result?.Stream is null)
            {
                await scope.DisposeAsync().ConfigureAwait(false);
            }
            else
            {
                context.Response.RegisterForDisposeAsync(scope);
            }
        }
    }

    private async Task SendAsync(HttpContext context, ExecutionResult result, ResponseMediaType mediaType)
    {
        if (mediaType.IsStream)
        {
            await EventStream.SendAsync(context, result, options.KeepAlive).ConfigureAwait(false);
            return;
        }

        using var single = OnlyOne(result);
        await ResponseSender.SendAsync(context, single, mediaType, options.CompressKeptAnswers).ConfigureAwait(false);
    }

    private static ExecutionResult OnlyOne(ExecutionResult result) => result.Stream is null ? result : new(
        new GraphQLError("Subscriptions need the header Accept: text/event-stream, or a WebSocket.") { Code = ErrorCodes.BadRequest });

    private static HttpRefusal NotAcceptable() => new(
        StatusCodes.Status406NotAcceptable, "Only application/graphql-response+json, application/json and text/event-stream can be given.");
}
