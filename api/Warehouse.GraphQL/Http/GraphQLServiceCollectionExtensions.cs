using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Warehouse.GraphQL.Data.DataLoaders;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Http;

/// <summary>Adds GraphQL to an application.</summary>
public static class GraphQLServiceCollectionExtensions
{
    /// <summary>Adds a GraphQL server; say with the builder what its schema is, and map it with <c>MapGraphQL</c>.</summary>
    /// <param name="services">The application's services.</param>
    public static GraphQLServerBuilder AddGraphQLServer(this IServiceCollection services)
    {
        services.AddOptions<RequestOptions>();
        services.AddOptions<GraphQLServerOptions>();
        services.TryAddScoped<BatchScheduler>();
        services.TryAddScoped<IDataLoaderScope>(provider => provider.GetRequiredService<BatchScheduler>());
        services.TryAddSingleton<IPersistedDocuments>(_ => new MemoryPersistedDocuments());
        services.TryAddSingleton(provider => new RequestExecutor(
            provider.GetRequiredService<Schema>(),
            provider.GetRequiredService<IOptions<RequestOptions>>().Value,
            provider.GetService<ILogger<RequestExecutor>>()));
        return new(services);
    }
}
