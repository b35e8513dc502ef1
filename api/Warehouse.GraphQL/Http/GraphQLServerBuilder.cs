using Microsoft.Extensions.DependencyInjection;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Http;

/// <summary>Configures a GraphQL server; <see cref="GraphQLServiceCollectionExtensions.AddGraphQLServer"/> makes it.</summary>
/// <param name="services">The application's services.</param>
public sealed class GraphQLServerBuilder(IServiceCollection services)
{
    /// <summary>The application's services.</summary>
    public IServiceCollection Services { get; } = services;

    /// <summary>Makes the schema, once, when the application starts.</summary>
    /// <param name="create">Makes it.</param>
    public GraphQLServerBuilder UseSchema(Func<IServiceProvider, Schema> create)
    {
        Services.AddSingleton(create);
        return this;
    }

    /// <summary>Changes how requests are executed and what they may not exceed.</summary>
    /// <param name="configure">Runs when the application starts.</param>
    public GraphQLServerBuilder ModifyRequestOptions(Action<RequestOptions> configure)
    {
        Services.Configure(configure);
        return this;
    }

    /// <summary>Changes how the server speaks HTTP.</summary>
    /// <param name="configure">Runs when the application starts.</param>
    public GraphQLServerBuilder ModifyServerOptions(Action<GraphQLServerOptions> configure)
    {
        Services.Configure(configure);
        return this;
    }

    /// <summary>Replaces the place where persisted documents are kept.</summary>
    /// <param name="documents">The place.</param>
    public GraphQLServerBuilder UsePersistedDocuments(IPersistedDocuments documents)
    {
        Services.AddSingleton(documents);
        return this;
    }
}
