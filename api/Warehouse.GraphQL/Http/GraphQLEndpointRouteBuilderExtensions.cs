using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Types;
using Warehouse.GraphQL.Types.Sdl;

namespace Warehouse.GraphQL.Http;

/// <summary>Gives GraphQL a path.</summary>
public static class GraphQLEndpointRouteBuilderExtensions
{
    /// <summary>Answers GraphQL requests at a path; for subscriptions over WebSocket the application also needs <c>UseWebSockets</c>. The schema is made, and must be valid, now.</summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="path">For example <c>/graphql</c>.</param>
    /// <exception cref="SchemaException">The schema is not valid.</exception>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string path = "/graphql")
    {
        var services = endpoints.ServiceProvider;
        var executor = services.GetRequiredService<RequestExecutor>();
        var options = services.GetRequiredService<IOptions<GraphQLServerOptions>>().Value;
        GraphQLEndpoint endpoint = new(
            executor, options, services.GetRequiredService<IPersistedDocuments>(), new(executor.Schema, schema => SchemaPrinter.Print(schema, withAppliedDirectives: true)));
        if (options.EnableExplorer)
        {
            endpoints.MapGet(
                $"{path.TrimEnd('/')}/explorer/{{file}}",
                (HttpContext context, string file) => ExplorerPage.SendAssetAsync(context, options, file)).ExcludeFromDescription();
        }

        return endpoints.Map(path, endpoint.HandleAsync).WithDisplayName("GraphQL");
    }
}
