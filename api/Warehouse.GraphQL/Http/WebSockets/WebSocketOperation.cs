using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.GraphQL.Execution;

namespace Warehouse.GraphQL.Http.WebSockets;

/// <summary>One operation of a connection, with services of its own.</summary>
internal sealed class WebSocketOperation(
    string id, MessageChannel channel, RequestExecutor executor, GraphQLServerOptions options, PersistedDocumentLookup documents, HttpContext context)
{
    public async Task RunAsync(GraphQLRequest request, CancellationToken cancellationToken)
    {
        // The connection goes on reading while the operation runs.
        await Task.Yield();
        await using var scope = context.RequestServices.CreateAsyncScope();
        using var result = await ExecuteAsync(request, scope.ServiceProvider, cancellationToken).ConfigureAwait(false);
        if (result is { HasData: false, Stream: null })
        {
            await channel.SendAsync("error", id, output => result.WriteErrorsTo(output), cancellationToken).ConfigureAwait(false);
            return;
        }

        if (result.Stream is null)
        {
            await channel.SendAsync("next", id, result.WriteTo, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            await foreach (var item in result.Stream.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                using var next = item;
                await channel.SendAsync("next", id, next.WriteTo, cancellationToken).ConfigureAwait(false);
            }
        }

        await channel.SendAsync("complete", id, null, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<ExecutionResult> ExecuteAsync(GraphQLRequest request, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (options.AdmitOperation is { } admit && !admit(context))
        {
            return new(new GraphQLError("Too many requests; try again later.") { Code = ErrorCodes.TooManyRequests });
        }

        try
        {
            request = await documents.ResolveAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (GraphQLException exception)
        {
            return new(exception.Errors);
        }
        catch (HttpRefusal refusal)
        {
            return new(refusal.Error);
        }

        return await executor.ExecuteAsync(request, new() { Services = services, User = context.User }, cancellationToken).ConfigureAwait(false);
    }
}
